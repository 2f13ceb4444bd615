import type { Problem } from '../../kernel/problem';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { blockOf, blocksOf } from './looseRead';

const RESERVED = new Set(['any', 'trainee', 'away', 'none']);

type Found = { readonly id: string; readonly path: Path; readonly spot: 'key' | 'value' };

const idsIn = (path: Path, list: unknown): Found[] =>
  blocksOf(list).flatMap((item, index) => {
    const id = item.get('id');
    return typeof id === 'string'
      ? [{ id, path: [...path, index, 'id'], spot: 'value' as const }]
      : [];
  });

const repeated = (source: SourceFile, found: readonly Found[]): Problem[] => {
  const seen = new Set<string>();
  return found.flatMap(({ id, path, spot }) => {
    if (RESERVED.has(id)) {
      return [
        source.problem(
          'error',
          path,
          `"${id}" is a word of the language; choose another id.`,
          spot,
        ),
      ];
    }
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      source.problem('error', path, `The id "${id}" is used twice; give each its own.`, spot),
    ];
  });
};

const SCENARIO_LISTS = [
  ['things', 'people', 'contacts', 'automations'],
  ['topics'],
  ['rules', 'automations'],
  ['alarms'],
  ['forms'],
  ['draws'],
] as const;

/** Ids that are used twice. Things, people and contacts share one set, since all of them can be spoken of alike. */
export const checkDuplicates = (source: SourceFile): readonly Problem[] => {
  const data = blockOf(source.data);
  const fields = blocksOf(data.get('forms')).flatMap((form, index) => {
    const path = ['forms', index, 'fields'];
    const columns = blocksOf(form.get('fields')).flatMap((field, at) =>
      repeated(source, idsIn([...path, at, 'columns'], field.get('columns'))),
    );
    return [...repeated(source, idsIn(path, form.get('fields'))), ...columns];
  });
  const options = blocksOf(data.get('draws')).flatMap((draw, index) =>
    [...blockOf(draw.get('options')).keys()].map((id) => ({
      id,
      path: ['draws', index, 'options', id],
      spot: 'key' as const,
    })),
  );
  const lists = [...SCENARIO_LISTS, ['criteria']].flatMap((names) =>
    repeated(
      source,
      names.flatMap((name) => idsIn([name], data.get(name))),
    ),
  );
  return [...lists, ...fields, ...repeated(source, options)];
};
