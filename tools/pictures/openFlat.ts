import type { Browser, Page } from 'playwright-core';
import type { Manifest } from '../../src/core/apartment/manifest.ts';
import { enterVisit } from './enterVisit.ts';
import { offerFlat } from './offerFlat.ts';
import type { LightState } from './pictureScenario.ts';

const VIEWPORT = { width: 960, height: 600 };
const PATIENCE_MS = 240_000;

/** Enters a flat in a state of its light, with nobody at home, and stops the frames there. */
export const openFlat = async (
  browser: Browser,
  baseUrl: string,
  manifest: Manifest,
  light: LightState,
): Promise<Page> => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const scenarioId = await offerFlat(page, manifest, light);
  await page.goto(`${baseUrl}?bench&lang=en`);
  await enterVisit(page, scenarioId);
  await page.evaluate(() => {
    const hook = window.__foyer;
    const person = hook?.state().scene.getObjectByName('person:jeanne');
    // Whether her frame is shown the app says in each frame.
    for (const part of person?.children ?? []) part.visible = false;
    hook?.hold();
  });
  return page;
};
