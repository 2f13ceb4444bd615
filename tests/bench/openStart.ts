import type { Transfer } from './listenToTraffic';
import type { BenchBrowser, BenchPage } from './openBrowser';

export type StartPage = BenchPage & {
  /** Everything the start page alone loaded. */
  readonly startTraffic: readonly Transfer[];
};

/** The start page, with all it lists. */
export const openStart = async (browser: BenchBrowser): Promise<StartPage> => {
  const opened = await browser.newPage();
  const { page, address, traffic } = opened;
  await page.goto(address);
  await page.locator('[data-scenario="risk-flat"]').waitFor();
  await page.waitForLoadState('networkidle');
  return { ...opened, startTraffic: traffic() };
};
