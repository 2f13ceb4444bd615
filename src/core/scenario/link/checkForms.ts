import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import { valueAt } from '../parse/valueAt';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { formSchema } from '../scenarioSchema';
import { fittingItems } from './fittingItems';
import { blocksOf } from './looseRead';

type Form = z.output<typeof formSchema>;
type Field = Form['fields'][number];
type Column = NonNullable<Field['columns']>[number];

const WITH_OPTIONS = new Set(['choice', 'pick', 'rank']);

const isEmpty = (options: object | string): boolean =>
  typeof options === 'object' && Object.keys(options).length === 0;

const optionProblems = (
  source: SourceFile,
  { type, options }: Field | Column,
  path: Path,
  choices: string,
): Problem[] => {
  const chooses = WITH_OPTIONS.has(type);
  if (chooses && (options === undefined || isEmpty(options))) {
    const message = `A ${type} needs \`options\`: a block of id: text, or things, or contacts.`;
    return [source.problem('error', path, message)];
  }
  if (chooses || options === undefined) return [];
  const message = `A ${type} field has no options; leave them out or make it a ${choices}.`;
  return [source.problem('error', [...path, 'options'], message, 'key')];
};

const columnProblems = (source: SourceFile, field: Field, path: Path): Problem[] => {
  if (field.type === 'rows' && field.columns === undefined) {
    const message =
      'Rows need `columns`: a list like - {id: what, ask: What to do, type: text}. A column is a choice, number, text or time.';
    return [source.problem('error', path, message)];
  }
  if (field.type !== 'rows' && field.columns !== undefined) {
    const message = `A ${field.type} field has no columns; leave them out or make it type: rows.`;
    return [source.problem('error', [...path, 'columns'], message, 'key')];
  }
  return (field.columns ?? []).flatMap((column, index) =>
    optionProblems(source, column, [...path, 'columns', index], 'choice'),
  );
};

const fieldProblems = (source: SourceFile, field: Field, path: Path): Problem[] => {
  const unit =
    field.unit !== undefined && field.type !== 'number'
      ? [source.problem('error', [...path, 'unit'], 'Only a number field has a unit.', 'key')]
      : [];
  return [
    ...optionProblems(source, field, path, 'choice, pick or rank'),
    ...columnProblems(source, field, path),
    ...unit,
  ];
};

/** A spoken form nobody on the phone takes down, or a contact with a form that is not spoken. */
const spokenProblems = (source: SourceFile, forms: ReadonlyMap<string, Form>): Problem[] => {
  const contacts = blocksOf(valueAt(source.data, ['contacts']));
  return contacts.flatMap((contact, index) => {
    const id = contact.get('form');
    const form = typeof id === 'string' ? forms.get(id) : undefined;
    if (form === undefined || form.spoken === true) return [];
    const message = `"${form.id}" is sent without a call, so naming it here changes nothing. Write spoken: true in that form, or take this out.`;
    return [source.problem('warning', ['contacts', index, 'form'], message)];
  });
};

/** Fields that offer nothing to choose from, options nobody is shown, a form that can never be told. */
export const checkForms = (source: SourceFile): readonly Problem[] => {
  const forms = fittingItems(source.data, 'forms', formSchema);
  const heard = new Set(
    blocksOf(valueAt(source.data, ['contacts'])).map((contact) => contact.get('form')),
  );
  return [
    ...forms.flatMap(({ index, value: form }) => {
      const fields = form.fields.flatMap((field, at) =>
        fieldProblems(source, field, ['forms', index, 'fields', at]),
      );
      if (form.spoken !== true || heard.has(form.id)) return fields;
      const message = `Nobody can be told "${form.id}": it is spoken, and no contact has it. Write form: ${form.id} at the contact it is told to, or take out \`spoken\`.`;
      return [...fields, source.problem('error', ['forms', index, 'spoken'], message, 'key')];
    }),
    ...spokenProblems(source, new Map(forms.map(({ value }) => [value.id, value]))),
  ];
};
