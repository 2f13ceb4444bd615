import type { Texts } from '../core/kernel/texts';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { Target } from './attention';

/** What a visitor would call it. */
export const targetName = (scenario: CompiledScenario, { kind, id }: Target): Texts => {
  const thing = kind === 'thing' ? scenario.things.find((one) => one.id === id) : undefined;
  if (thing) return thing.name;
  const name = scenario.people.find((one) => one.id === id)?.persona.name ?? id;
  return { fr: name, nl: name, en: name };
};
