import { matches } from '../rules/matches';
import type { Score } from '../rubric/score';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Moment } from '../scenario/language';
import type { Walkthrough } from '../scenario/walkthrough';
import { evolve } from '../sim/evolve';
import type { Fact } from '../sim/fact';
import { initialWorld } from '../sim/initialWorld';
import { sceneOf } from '../sim/sceneOf';

const happened = (scenario: CompiledScenario, facts: readonly Fact[], moment: Moment): boolean => {
  let world = initialWorld(scenario);
  for (const fact of facts) {
    if (matches(moment, fact, sceneOf(scenario, world, fact.tick))) return true;
    world = evolve(scenario, world, fact);
  }
  return false;
};

const listed = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '));

/** One promise that was not kept. */
export type Unmet = {
  readonly what: 'at-least' | 'at-most' | 'critical' | 'met' | 'not-met' | 'happens';
  /** Where the promise stands inside `expects`. */
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, string>>;
  readonly sentence: string;
};

const scoreUnmet = ({ score }: Walkthrough['expects'], share: number): readonly Unmet[] => {
  const { atLeast, atMost } = score;
  const got = share.toFixed(3);
  const unmet: Unmet[] = [];
  if (atLeast !== undefined && share < atLeast) {
    const sentence = `The score is ${got}; at least ${atLeast} was expected.`;
    const values = { got, wanted: String(atLeast) };
    unmet.push({ what: 'at-least', path: ['score', 'atLeast'], values, sentence });
  }
  if (atMost !== undefined && share > atMost) {
    const sentence = `The score is ${got}; at most ${atMost} was expected.`;
    const values = { got, wanted: String(atMost) };
    unmet.push({ what: 'at-most', path: ['score', 'atMost'], values, sentence });
  }
  return unmet;
};

const criticalUnmet = (
  { critical }: Walkthrough['expects'],
  failures: Score['critical'],
): readonly Unmet[] => {
  const got = listed([...new Set(failures.map(({ criterion }) => criterion))].toSorted());
  const wanted = listed(critical.toSorted());
  if (got === wanted) return [];
  const sentence = `Critical failures: ${got}; expected: ${wanted}.`;
  return [{ what: 'critical', path: ['critical'], values: { got, wanted }, sentence }];
};

const criteriaUnmet = (
  { met, notMet }: Walkthrough['expects'],
  criteria: Score['criteria'],
): readonly Unmet[] => {
  const statusOf = (id: string): string =>
    criteria.find((criterion) => criterion.id === id)?.status ?? 'not in the rubric';
  const missing = [...met.entries()]
    .filter(([, id]) => statusOf(id) !== 'met')
    .map(([index, criterion]): Unmet => {
      const sentence = `"${criterion}" is ${statusOf(criterion)}; it was expected to be met.`;
      const values = { criterion, status: statusOf(criterion) };
      return { what: 'met', path: ['met', index], values, sentence };
    });
  const unwanted = [...notMet.entries()]
    .filter(([, id]) => statusOf(id) === 'met')
    .map(([index, criterion]): Unmet => {
      const sentence = `"${criterion}" is met; it was expected not to be.`;
      return { what: 'not-met', path: ['notMet', index], values: { criterion }, sentence };
    });
  return [...missing, ...unwanted];
};

/** What the walkthrough promises and its play did not keep; none when all is well. */
export const unmetExpectations = (
  scenario: CompiledScenario,
  { expects }: Walkthrough,
  facts: readonly Fact[],
  score: Score,
): readonly Unmet[] => {
  const { happens } = expects;
  const unhappened: readonly Unmet[] =
    happens === undefined || happened(scenario, facts, happens)
      ? []
      : [
          {
            what: 'happens',
            path: ['happens'],
            values: {},
            sentence: 'What `happens` names never happened.',
          },
        ];
  return [
    ...scoreUnmet(expects, score.share),
    ...criticalUnmet(expects, score.critical),
    ...criteriaUnmet(expects, score.criteria),
    ...unhappened,
  ];
};
