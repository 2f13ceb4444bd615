import { enterVisit, type Waits } from '../../tools/pictures/enterVisit.ts';
import type { DrawnFlat } from '../../tools/pictures/drawnFlats.ts';
import { offerFlat } from '../../tools/pictures/offerFlat.ts';
import { largestOpening } from './largestOpening';
import { listenToTasks, type LongTask } from './listenToTasks';
import type { BenchBrowser } from './openBrowser';
import type { VisitPage } from './openVisit';

export type FlatPage = VisitPage & {
  /** The state of the light it is opened in. */
  readonly state: string;
  readonly waits: Waits;
  /** Up to the first frame. */
  readonly tasks: readonly LongTask[];
  readonly close: () => Promise<void>;
};

/** A flat in a page of its own, entered from a start page at rest and stopped at its first frame. */
export const openFlat = async (browser: BenchBrowser, flat: DrawnFlat): Promise<FlatPage> => {
  const { page, address, traffic, addScript, close } = await browser.newPage();
  const manifest = flat.manifest();
  const state = largestOpening(manifest);
  const scenarioId = await offerFlat(page, manifest, state);
  await page.goto(address);
  await page.locator(`[data-scenario="${scenarioId}"]`).waitFor();
  await page.waitForLoadState('networkidle');
  // What offers the scenario stays in place: without it the visit never opens.
  const tasks = await listenToTasks(page);
  const waits = await enterVisit(page, scenarioId);
  const firstFrameTraffic = traffic();
  await page.evaluate(() => window.__foyer?.hold());
  const untilFirstFrame = await tasks();
  await addScript();
  return { page, firstFrameTraffic, traffic, state, waits, tasks: untilFirstFrame, close };
};
