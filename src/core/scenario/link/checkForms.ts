import type { Problem } from '../../kernel/problem';
import type { SourceFile } from '../parse/sourceFile';
import { formSchema } from '../scenarioSchema';
import { fittingItems } from './fittingItems';

const WITH_OPTIONS = new Set(['choice', 'pick', 'rank']);

const isEmpty = (options: object | string): boolean =>
  typeof options === 'object' && Object.keys(options).length === 0;

/** Fields that offer nothing to choose from, or options nobody is shown. */
export const checkForms = (source: SourceFile): readonly Problem[] =>
  fittingItems(source.data, 'forms', formSchema).flatMap(({ index, value: form }) =>
    form.fields.flatMap((field, at) => {
      const path = ['forms', index, 'fields', at];
      const chooses = WITH_OPTIONS.has(field.type);
      if (chooses && (field.options === undefined || isEmpty(field.options))) {
        const message = `A ${field.type} needs \`options\`: a block of id: text, or things, or contacts.`;
        return [source.problem('error', path, message)];
      }
      if (!chooses && field.options !== undefined) {
        const message = `A ${field.type} field has no options; leave them out or make it a choice, pick or rank.`;
        return [source.problem('error', [...path, 'options'], message, 'key')];
      }
      if (field.unit !== undefined && field.type !== 'number') {
        const message = 'Only a number field has a unit.';
        return [source.problem('error', [...path, 'unit'], message, 'key')];
      }
      return [] satisfies Problem[];
    }),
  );
