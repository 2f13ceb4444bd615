import type { CompiledScenario } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import { drawNight } from './drawNight';
import { nightChances } from './nightChances';
import type { NightCause } from './nightCauses';
import { nightMoments } from './nightMoments';

type Point = readonly [xMm: number, yMm: number];

export type CauseCount = {
  readonly cause: NightCause;
  readonly falls: number;
  /** Where it made her fall, with how often there. */
  readonly places: readonly { readonly at: Point; readonly falls: number }[];
};

/** Many nights in one state of the flat. */
export type NightReport = {
  readonly runs: number;
  readonly falls: number;
  /** The most frequent cause first. */
  readonly causes: readonly CauseCount[];
};

type Tally = { readonly cause: NightCause; readonly byMoment: Map<number, number> };

const countOf = ({ cause, byMoment }: Tally, points: readonly Point[]): CauseCount => {
  const places = new Map<string, { at: Point; falls: number }>();
  for (const [moment, falls] of byMoment) {
    const at = points[moment] ?? [0, 0];
    const before = places.get(at.join())?.falls ?? 0;
    places.set(at.join(), { at, falls: before + falls });
  }
  const all = [...places.values()].toSorted((a, b) => b.falls - a.falls);
  return { cause, falls: all.reduce((sum, { falls }) => sum + falls, 0), places: all };
};

/** The same nights, by the seeds 1 to `runs`, whatever the state of the flat: two reports differ by the flat alone. */
export const nightReport = (
  scenario: CompiledScenario,
  world: World,
  runs: number,
): NightReport => {
  const { night } = scenario;
  if (night === null) return { runs, falls: 0, causes: [] };
  const chances = nightChances(scenario, night, world);
  const tallies = new Map<NightCause, Tally>();
  for (let seed = 1; seed <= runs; seed++) {
    const fall = drawNight(chances, seed);
    if (fall === null) continue;
    const { cause, moment } = fall;
    const tally = tallies.get(cause) ?? { cause, byMoment: new Map<number, number>() };
    tallies.set(cause, tally);
    tally.byMoment.set(moment, (tally.byMoment.get(moment) ?? 0) + 1);
  }
  const points = nightMoments(scenario, night).map(({ at }) => at);
  const causes = [...tallies.values()]
    .map((tally) => countOf(tally, points))
    .toSorted((a, b) => b.falls - a.falls);
  return { runs, falls: causes.reduce((sum, { falls }) => sum + falls, 0), causes };
};
