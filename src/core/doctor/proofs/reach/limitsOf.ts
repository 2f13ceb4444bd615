import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { Phase } from '../../../sim/fact';
import { LONGEST_AFTERWARDS_TICKS } from '../../../sim/longestAfterwards';
import type { Limits } from './limits';

const phasesBegun = ({ topics, rules }: CompiledScenario): ReadonlySet<Phase> => {
  const effects = [
    ...topics.flatMap((topic) => [...topic.do, ...topic.answers.flatMap((one) => one.do)]),
    ...rules.flatMap((rule) => rule.do),
  ];
  return new Set(effects.flatMap((one) => (one.verb === 'begin' ? [one.phase] : [])));
};

/**
 * How long there is for anything to happen. Null when a scenario begins the briefing or the visit again, so that there
 * is no telling.
 */
export const limitsOf = (scenario: CompiledScenario): Limits | null => {
  const begun = phasesBegun(scenario);
  if (begun.has('briefing') || begun.has('visit')) return null;
  return {
    visit: scenario.endTick,
    // Afterwards that begin again last as much longer.
    after: begun.has('afterwards') ? Infinity : LONGEST_AFTERWARDS_TICKS,
  };
};
