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

/** What the walkthrough promises and its play did not keep, in sentences; none when all is well. */
export const unmetExpectations = (
  scenario: CompiledScenario,
  { expects }: Walkthrough,
  facts: readonly Fact[],
  score: Score,
): readonly string[] => {
  const unmet: string[] = [];
  const { atLeast, atMost } = expects.score;
  if (atLeast !== undefined && score.share < atLeast) {
    unmet.push(`The score is ${score.share.toFixed(3)}; at least ${atLeast} was expected.`);
  }
  if (atMost !== undefined && score.share > atMost) {
    unmet.push(`The score is ${score.share.toFixed(3)}; at most ${atMost} was expected.`);
  }
  const failed = [...new Set(score.critical.map(({ criterion }) => criterion))].toSorted();
  const wanted = expects.critical.toSorted();
  if (failed.join() !== wanted.join()) {
    unmet.push(`Critical failures: ${listed(failed)}; expected: ${listed(wanted)}.`);
  }
  const statusOf = (id: string): string =>
    score.criteria.find((criterion) => criterion.id === id)?.status ?? 'not in the rubric';
  for (const id of expects.met) {
    if (statusOf(id) !== 'met')
      unmet.push(`"${id}" is ${statusOf(id)}; it was expected to be met.`);
  }
  for (const id of expects.notMet) {
    if (statusOf(id) === 'met') unmet.push(`"${id}" is met; it was expected not to be.`);
  }
  if (expects.happens !== undefined && !happened(scenario, facts, expects.happens)) {
    unmet.push('What `happens` names never happened.');
  }
  return unmet;
};
