import { fileURLToPath } from 'node:url';
import { readProject } from '../../src/cli/readProject';
import type { Problem } from '../../src/core/kernel/problem';
import type { Loaded } from '../../src/core/scenario/loadScenario';
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

/** The same value for all who ask, or the same failure. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

export const createBench = (): Bench => {
  let opened: StartPage | null = null;
  const start = once(async () => (opened = await openStart()));
  return {
    loaded: once(loadOne),
    scenarios: once(loadAll),
    start,
    visit: once(async () => openVisit(await start())),
    close: async () => opened?.close(),
  };
};
