import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Manifest } from '../../../src/core/apartment/manifest.ts';
import { enterVisit } from '../enterVisit.ts';
import { offerFlat } from '../offerFlat.ts';
import type { LightState } from '../pictureScenario.ts';

const VIEWPORT = { width: 640, height: 640 };
const PATIENCE_MS = 240_000;
/** Whose place in the scenario the others take. */
const HOST = 'jeanne';

/** Who is at home where. */
export type AtHome = {
  /** Name of a model in `folder`. */
  readonly who: string;
  readonly folder: string;
  readonly anchor: string;
  readonly posture: string;
  /** She sets off for there when the visit begins. */
  readonly walksTo?: string;
};

/** Enters a flat in a state of its light with one person in it, and stops the frames there. */
export const openHome = async (
  browser: Browser,
  baseUrl: string,
  manifest: Manifest,
  light: LightState,
  home: AtHome,
): Promise<Page> => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const scenarioId = await offerFlat(page, manifest, light, home);
  for (const kind of ['json', 'glb'])
    await page.route(`**/models/people/${HOST}.${kind}*`, (route) => {
      const file = readFileSync(join(home.folder, `${home.who}.${kind}`));
      return route.fulfill({
        contentType: kind === 'json' ? 'application/json' : 'model/gltf-binary',
        // Its manifest names the file beside it, which is asked for by the name of the host.
        body: kind === 'json' ? file.toString().replace(`${home.who}.glb`, `${HOST}.glb`) : file,
      });
    });
  await page.goto(`${baseUrl}?bench&lang=en`);
  await enterVisit(page, scenarioId);
  await page.evaluate(() => window.__foyer?.hold());
  return page;
};
