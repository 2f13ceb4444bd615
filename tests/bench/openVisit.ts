import type { Page } from 'playwright-core';
import { enterVisit } from '../../tools/pictures/enterVisit.ts';
import type { Transfer } from './listenToTraffic';
import type { StartPage } from './openStart';

export type VisitPage = {
  readonly page: Page;
  /** Everything loaded up to the first frame in which the trainee can walk. */
  readonly firstFrameTraffic: readonly Transfer[];
  /** Everything loaded so far. */
  readonly traffic: () => readonly Transfer[];
};

/** Goes through the door "on this screen" to the first frame, and stops the frames there. */
export const openVisit = async ({ page, traffic, addScript }: StartPage): Promise<VisitPage> => {
  await enterVisit(page, 'risk-flat');
  const firstFrameTraffic = traffic();
  await page.evaluate(() => window.__foyer?.hold());
  await addScript();
  return { page, firstFrameTraffic, traffic };
};
