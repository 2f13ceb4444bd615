import { fileURLToPath } from 'node:url';
import { readProject } from '../../src/cli/readProject';
import type { Loaded } from '../../src/core/scenario/loadScenario';
import { openStart, type StartPage } from './openStart';
import { openVisit, type VisitPage } from './openVisit';

/** What measurements share; each is made when the first of them asks. */
export type Bench = {
  readonly loaded: () => Loaded;
  readonly start: () => Promise<StartPage>;
  readonly visit: () => Promise<VisitPage>;
  readonly close: () => Promise<void>;
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCENARIO = 'risk-flat';

const load = (): Loaded => {
  const { scenarios, problems } = readProject(ROOT);
  const loaded = scenarios.get(SCENARIO);
  if (loaded !== undefined) return loaded;
  const said = problems.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
  throw new Error(`"${SCENARIO}" does not load: ${said.join('; ')}`);
};

/** The same value for all who ask, or the same failure. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

export const createBench = (): Bench => {
  let opened: StartPage | null = null;
  const start = once(async () => (opened = await openStart()));
  return {
    loaded: once(load),
    start,
    visit: once(async () => openVisit(await start())),
    close: async () => opened?.close(),
  };
};
