import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Path } from '../../scenario/parse/path';

/** Where the rule of an index is written: automations come after the rules. */
export const ruleAt = ({ rules }: CompiledScenario, index: number): Path => {
  const before = rules.filter((rule) => rule.automation !== true).length;
  return index < before ? ['rules', index] : ['automations', index - before];
};
