import type { Page } from 'playwright-core';
import { en } from '../../src/i18n/en';
import type { Transfer } from './listenToTraffic';
import type { StartPage } from './openStart';

export type VisitPage = {
  readonly page: Page;
  /** Everything loaded up to the first frame in which the trainee can walk. */
  readonly firstFrameTraffic: readonly Transfer[];
};

/** Goes through the door "on this screen" to the first frame, and stops the frames there. */
export const openVisit = async ({ page, traffic, addScript }: StartPage): Promise<VisitPage> => {
  const card = page.locator('[data-scenario="risk-flat"]');
  await card.getByRole('button', { name: en['start.onScreen'] }).click();
  await page.getByRole('button', { name: en['briefing.begin'] }).click();
  await page.waitForFunction(() => (window.__foyer?.state().clock.elapsedTime ?? 0) > 0);
  const firstFrameTraffic = traffic();
  await page.evaluate(() => window.__foyer?.hold());
  await addScript();
  return { page, firstFrameTraffic };
};
