import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario, CompiledThing } from '../../core/scenario/compiledScenario';

/** A fix in words; the id itself when the kind no longer knows it. */
export const fixText = (
  scenario: CompiledScenario,
  thing: CompiledThing,
  fix: string,
  locale: Locale,
): string => {
  const { things, commonFixes } = scenario.registry;
  return (things[thing.kind]?.verbs[fix]?.name ?? commonFixes[fix])?.[locale] ?? fix;
};
