import type { Texts } from '../kernel/texts';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { NightCause } from './nightCauses';

/** A cause in words: what it is, and the thing that it is about, when there is one. */
export const causeTexts = (
  scenario: CompiledScenario,
  { factor, thing }: NightCause,
): { readonly what: Texts; readonly thing: Texts | null } => ({
  what: factor.text,
  thing: scenario.things.find(({ id }) => id === thing)?.name ?? null,
});
