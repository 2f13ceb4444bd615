import type { Texts } from '../../kernel/texts';
import type { CompiledForm, FormField } from '../compiledScenario';
import type { AuthoredScenario } from '../scenarioSchema';

type AuthoredForm = NonNullable<AuthoredScenario['forms']>[number];
type AuthoredField = AuthoredForm['fields'][number];

/** Options are shown in the order they are written, so that order belongs to the scenario. */
const optionsOf = (
  field: AuthoredField,
  path: string,
  text: (path: string) => Texts,
): FormField['options'] => {
  if (typeof field.options === 'string') return field.options;
  return Object.keys(field.options ?? {}).map((id) => ({
    id,
    text: text(`${path}.options.${id}`),
  }));
};

export const compileForm = (
  written: AuthoredForm,
  text: (path: string) => Texts,
): CompiledForm => ({
  id: written.id,
  title: text(`scenario.forms.${written.id}.title`),
  fields: written.fields.map((field) => {
    const path = `scenario.forms.${written.id}.fields.${field.id}`;
    return {
      id: field.id,
      ask: text(`${path}.ask`),
      type: field.type,
      options: optionsOf(field, path, text),
      unit: field.unit ?? null,
    };
  }),
});
