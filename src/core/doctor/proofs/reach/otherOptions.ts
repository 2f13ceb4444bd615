import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { Condition } from '../../../scenario/language';

/** The options that cannot have been drawn where a condition holds: the sisters of those it names. */
export const otherOptions = (
  scenario: CompiledScenario,
  condition: Condition,
): readonly string[] => {
  if (condition.verb === 'all')
    return [...new Set(condition.of.flatMap((part) => otherOptions(scenario, part)))];
  if (condition.verb !== 'drawn') return [];
  // Options of several draws in one list: any of them will do, so none is ruled out.
  const asked = scenario.draws.filter(({ options }) =>
    options.some(({ id }) => condition.options.includes(id)),
  );
  if (asked.length !== 1) return [];
  return asked.flatMap(({ options }) =>
    options.map(({ id }) => id).filter((id) => !condition.options.includes(id)),
  );
};
