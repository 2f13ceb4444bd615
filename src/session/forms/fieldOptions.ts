import type { Texts } from '../../core/kernel/texts';
import type { CompiledScenario, FormField } from '../../core/scenario/compiledScenario';

export type FieldOption = { readonly id: string; readonly text: Texts };

/** The choices of a field: its own, or the things or contacts of the scenario. */
export const fieldOptions = (
  scenario: CompiledScenario,
  { options }: Pick<FormField, 'options'>,
): readonly FieldOption[] => {
  if (options === 'contacts') return scenario.contacts.map(({ id, name }) => ({ id, text: name }));
  if (options === 'things')
    return scenario.things
      .filter((thing) => thing.risk || thing.decoy)
      .map(({ id, name }) => ({ id, text: name }));
  return options;
};
