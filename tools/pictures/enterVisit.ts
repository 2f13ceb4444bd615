import type { Page } from 'playwright-core';

const READY = '.startBar .primary:not([data-disabled])';

/** What the page kept a person waiting for, in milliseconds of its own clock. */
export type Waits = {
  /** From the click on the scenario until the visit can begin. */
  readonly loadMs: number;
  /** When "begin" was clicked. */
  readonly begunMs: number;
  /** From then to the first frame. */
  readonly firstFrameMs: number;
};

/** Notes when each click came, in the capture phase, before the page does anything about it. */
const noteClicks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener(
      'click',
      ({ timeStamp }) => performance.mark('visit-click', { startTime: timeStamp }),
      true,
    );
  });

const lastClickMs = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('visit-click').at(-1)?.startTime ?? Number.NaN);

/** Goes from the start page through the door "on this screen" to the first frame in which the trainee can walk. */
export const enterVisit = async (page: Page, scenarioId: string): Promise<Waits> => {
  await noteClicks(page);
  await page.locator(`[data-scenario="${scenarioId}"] .button.primary`).first().click();
  const opened = await lastClickMs(page);
  const ready = await page.waitForFunction(
    (button) => document.querySelector(button) !== null && performance.now(),
    READY,
  );
  await page.locator(READY).click();
  const begun = await lastClickMs(page);
  const drawn = await page.waitForFunction(
    () => (window.__foyer?.state().clock.elapsedTime ?? 0) > 0 && performance.now(),
  );
  return {
    loadMs: Number(await ready.jsonValue()) - opened,
    begunMs: begun,
    firstFrameMs: Number(await drawn.jsonValue()) - begun,
  };
};
