import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario, CompiledThing } from '../../core/scenario/compiledScenario';

/** A reason in words; the id itself when the kind no longer knows it. */
export const reasonText = (
  scenario: CompiledScenario,
  thing: CompiledThing,
  reason: string,
  locale: Locale,
): string => {
  const { things, commonReasons } = scenario.registry;
  return (things[thing.kind]?.reasons[reason] ?? commonReasons[reason])?.[locale] ?? reason;
};
