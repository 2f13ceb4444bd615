import type { Page } from 'playwright-core';

/** A task that kept the main thread for more than 50 ms, by the clock of the page. */
export type LongTask = { readonly startMs: number; readonly tookMs: number };

const TOLD_AFTER_MS = 300;

/** Listens to the long tasks of a page from now on. */
export const listenToTasks = async (page: Page): Promise<() => Promise<readonly LongTask[]>> => {
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        performance.measure('long-task', { start: startTime, duration });
    }).observe({ type: 'longtask' });
  });
  return async () => {
    // A task is told of some time after its end.
    await page.waitForTimeout(TOLD_AFTER_MS);
    return page.evaluate(() =>
      performance
        .getEntriesByName('long-task')
        .map(({ startTime, duration }) => ({ startMs: startTime, tookMs: duration })),
    );
  };
};
