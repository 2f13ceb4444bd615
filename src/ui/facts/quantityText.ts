import type { Locale } from '../../core/kernel/texts';
import type { QuantityDefinition } from '../../core/registry/thingKind';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';

/** The name of a `thing.quantity`, with its thing. */
export const quantityText = (
  scenario: CompiledScenario,
  ref: string,
  locale: Locale,
): { readonly name: string; readonly unit: QuantityDefinition['unit'] } => {
  const [id = '', quantity = ''] = ref.split('.');
  const thing = scenario.things.find((one) => one.id === id);
  const definition = thing && scenario.registry.things[thing.kind]?.quantities[quantity];
  return thing && definition
    ? {
        name: `${thing.name[locale]}, ${definition.name[locale].toLocaleLowerCase(locale)}`,
        unit: definition.unit,
      }
    : { name: ref, unit: 'cm' };
};
