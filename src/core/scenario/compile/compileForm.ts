import type { Texts } from '../../kernel/texts';
import type { CompiledForm, FormOptions } from '../compiledScenario';
import type { AuthoredScenario } from '../scenarioSchema';

type AuthoredForm = NonNullable<AuthoredScenario['forms']>[number];
type AuthoredOptions = AuthoredForm['fields'][number]['options'];

/** Options are shown in the order they are written, so that order belongs to the scenario. */
const optionsOf = (
  written: AuthoredOptions,
  path: string,
  text: (path: string) => Texts,
): FormOptions => {
  if (typeof written === 'string') return written;
  return Object.keys(written ?? {}).map((id) => ({ id, text: text(`${path}.options.${id}`) }));
};

export const compileForm = (
  written: AuthoredForm,
  text: (path: string) => Texts,
): CompiledForm => ({
  id: written.id,
  title: text(`scenario.forms.${written.id}.title`),
  spoken: written.spoken ?? false,
  fields: written.fields.map((field) => {
    const path = `scenario.forms.${written.id}.fields.${field.id}`;
    return {
      id: field.id,
      ask: text(`${path}.ask`),
      type: field.type,
      options: optionsOf(field.options, path, text),
      unit: field.unit ?? null,
      columns: (field.columns ?? []).map(({ id, type, options }) => ({
        id,
        ask: text(`${path}.columns.${id}.ask`),
        type,
        options: optionsOf(options, `${path}.columns.${id}`, text),
      })),
    };
  }),
});
