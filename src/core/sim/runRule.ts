import { holds } from '../rules/holds';
import type { CompiledRule } from '../scenario/compiledScenario';
import { commitFacts } from './commitFacts';
import { effectFacts } from './effectFacts';
import { sceneOf } from './sceneOf';
import type { Turn } from './openTurn';

/**
 * A rule whose time has come. `unless` is looked at now; after a wait, a `happened` in it looks back to the trigger
 * only, which is how "no answer within 40 s" is said.
 */
export const runRule = (turn: Turn, rule: CompiledRule, sinceSeq: number): void => {
  const scene = sceneOf(turn.scenario, turn.world, turn.kernel.tick);
  const since = rule.waitTicks > 0 ? sinceSeq : -1;
  if (rule.unless !== undefined && holds(rule.unless, scene, since)) return;
  commitFacts(turn, [{ type: 'rule/ran', rule: rule.id }]);
  const after = sceneOf(turn.scenario, turn.world, turn.kernel.tick);
  commitFacts(turn, effectFacts(after, rule.do, 'rule'));
};
