import { holds } from '../rules/holds';
import type { CompiledRule } from '../scenario/compiledScenario';
import { runRule } from './runRule';
import { sceneOf } from './sceneOf';
import type { Turn } from './openTurn';

/** A rule that was triggered: it runs or begins to wait, once per visit unless it repeats. `if` is looked at now. */
export const startRule = (turn: Turn, rule: CompiledRule, sinceSeq: number): void => {
  const { kernel } = turn;
  if (!rule.repeats && kernel.ranRules.includes(rule.id)) return;
  if (rule.if !== undefined && !holds(rule.if, sceneOf(turn.scenario, turn.world, kernel.tick)))
    return;
  if (!rule.repeats) turn.kernel = { ...kernel, ranRules: [...kernel.ranRules, rule.id] };
  if (rule.waitTicks === 0) {
    runRule(turn, rule, sinceSeq);
    return;
  }
  const due = { rule: rule.id, sinceSeq, dueTick: kernel.tick + rule.waitTicks };
  turn.kernel = { ...turn.kernel, due: [...turn.kernel.due, due] };
};
