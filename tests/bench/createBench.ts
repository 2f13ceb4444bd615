import { fileURLToPath } from 'node:url';
import { readProject } from '../../src/cli/readProject';
import type { Problem } from '../../src/core/kernel/problem';
import type { Loaded } from '../../src/core/scenario/loadScenario';
import type { DrawnFlat } from '../../tools/pictures/drawnFlats.ts';
import { once } from './once';
import { openBrowser, type BenchBrowser } from './openBrowser';
import { openFlat, type FlatPage } from './openFlat';
import { openStart, type StartPage } from './openStart';
import { openVisit, type VisitPage } from './openVisit';

/** What measurements share; each is made when the first of them asks. */
export type Bench = {
  /** The scenario that most figures are about. */
  readonly loaded: () => Loaded;
  /** Every scenario that ships. */
  readonly scenarios: () => readonly Loaded[];
  readonly start: () => Promise<StartPage>;
  readonly visit: () => Promise<VisitPage>;
  /** One at a time, since a flat takes much memory: asking for another closes it. */
  readonly flat: (flat: DrawnFlat) => Promise<FlatPage>;
  readonly close: () => Promise<void>;
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCENARIO = 'risk-flat';

const said = (problems: readonly Problem[]): string =>
  problems
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
    .join('; ');

/** @throws when one does not load, since a figure over the others would not be the figure. */
const loadAll = (): readonly Loaded[] => {
  const { scenarios, sources, problems } = readProject(ROOT);
  const missing = [...sources.keys()].filter((id) => !scenarios.has(id));
  if (missing.length === 0) return [...scenarios.values()];
  throw new Error(`${missing.join(', ')}: does not load: ${said(problems)}`);
};

const loadOne = (): Loaded => {
  const { scenarios, problems } = readProject(ROOT, [SCENARIO]);
  const loaded = scenarios.get(SCENARIO);
  if (loaded !== undefined) return loaded;
  throw new Error(`"${SCENARIO}" does not load: ${said(problems)}`);
};

export const createBench = (): Bench => {
  let opened: Promise<BenchBrowser> | null = null;
  const browser = () => (opened ??= openBrowser());
  const start = once(async () => openStart(await browser()));
  let atHand: { readonly id: string; readonly page: Promise<FlatPage> } | null = null;
  return {
    loaded: once(loadOne),
    scenarios: once(loadAll),
    start,
    visit: once(async () => openVisit(await start())),
    flat: async (flat) => {
      if (atHand?.id === flat.id) return atHand.page;
      const before = atHand;
      const page = browser().then(async (here) => {
        await before?.page.then(({ close }) => close()).catch(() => undefined);
        return openFlat(here, flat);
      });
      atHand = { id: flat.id, page };
      return page;
    },
    close: async () => {
      const here = await opened?.catch(() => null);
      await here?.close();
    },
  };
};
