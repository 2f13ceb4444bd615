import type { Locale } from '../../core/kernel/texts';
import type { QuantityDefinition } from '../../core/registry/thingKind';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';

type Named = { readonly kind: string; readonly name: string };

const entityOf = (scenario: CompiledScenario, id: string, locale: Locale): Named | null => {
  const thing = scenario.things.find((one) => one.id === id);
  if (thing) return { kind: thing.kind, name: thing.name[locale] };
  const person = scenario.people.find((one) => one.id === id);
  return person ? { kind: 'resident', name: person.persona.name } : null;
};

/** The name of a `thing.quantity`, with its thing or person. */
export const quantityText = (
  scenario: CompiledScenario,
  ref: string,
  locale: Locale,
): { readonly name: string; readonly unit: QuantityDefinition['unit'] } => {
  const [id = '', quantity = ''] = ref.split('.');
  const entity = entityOf(scenario, id, locale);
  const definition = entity && scenario.registry.things[entity.kind]?.quantities[quantity];
  return entity && definition
    ? {
        name: `${entity.name}, ${definition.name[locale].toLocaleLowerCase(locale)}`,
        unit: definition.unit,
      }
    : { name: ref, unit: 'cm' };
};
