import type { Page } from 'playwright-core';
import { eyesOf } from './eyesOf.ts';
import type { PictureView } from './pictureView.ts';

/** Long enough, in the clock of the scene, for the eye to adapt to the light of the new place. */
const SETTLE_S = [0.1, 0.6, 1.2, 2, 3, 4] as const;

/** The canvas as PNG, without the panels that lie over it. `atSeconds` grows from picture to picture. */
export const takePicture = async (
  page: Page,
  view: PictureView,
  atSeconds: number,
): Promise<Buffer> => {
  const url = await page.evaluate(
    ({ look, times }) => {
      const hook = window.__foyer;
      if (!hook) throw new Error('The page has no hook: is it opened with ?bench?');
      hook.look(look);
      for (const time of times) hook.frame(time);
      // Read in the task that drew it: afterwards the browser may have cleared the canvas.
      return hook.state().gl.domElement.toDataURL('image/png');
    },
    { look: eyesOf(view), times: SETTLE_S.map((time) => atSeconds + time) },
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
};
