import type { Problem } from '../../kernel/problem';
import { didYouMean } from '../didYouMean';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { blockOf, wordsOf } from './looseRead';
import { checkRows } from './checkRows';
import { optionsOf } from './optionsOf';
import type { Vocabulary } from './vocabulary';

const LISTS = ['right', 'wrong', 'top'];

type Named = { readonly word: string; readonly path: Path };

const inList = (written: unknown, path: Path): readonly Named[] =>
  Array.isArray(written)
    ? written.flatMap((word: unknown, index) =>
        typeof word === 'string' ? [{ word, path: [...path, index] }] : [],
      )
    : [];

/** The words of an answer key that must be options of the field, each with its path. */
const named = (wanted: unknown, path: Path): readonly Named[] => {
  if (typeof wanted === 'string') return [{ word: wanted, path }];
  return [
    ...inList(wanted, path),
    ...LISTS.flatMap((list) => inList(blockOf(wanted).get(list), [...path, list])),
  ];
};

/** How the right answer to each type of field is written, but for `given: true`, which any field may ask. */
const WAYS: ReadonlyMap<unknown, { readonly word: string | null; readonly like: string }> = new Map(
  [
    ['choice', { word: null, like: 'one option, or a list of those that will do' }],
    ['pick', { word: 'right', like: '{right: [pendant], wrong: [hub]}' }],
    ['number', { word: 'value', like: '{value: 39, within: 2}' }],
    ['rank', { word: 'top', like: '{top: [first, second, third]}' }],
    ['time', { word: 'near', like: "{near: '03:09', within: 5min}" }],
    ['text', { word: 'given', like: '{given: true}' }],
    ['rows', { word: 'rows', like: '{atLeast: 1, rows: [{what: call, who: nurse}]}' }],
  ],
);

const PLAIN: ReadonlySet<unknown> = new Set(['choice', 'number']);

/** An answer in the words of another type of field, which nobody can ever give. */
const wayProblem = (field: ReadonlyMap<string, unknown>, wanted: unknown): string | null => {
  const way = WAYS.get(field.get('type'));
  const words = blockOf(wanted);
  if (way === undefined || wanted === null || words.has('given')) return null;
  const plain = words.size === 0;
  if (plain ? PLAIN.has(field.get('type')) : way.word !== null && words.has(way.word)) return null;
  const type = field.get('type') === 'rows' ? 'table of rows' : String(field.get('type'));
  return `The field is a ${type}; write its right answer as ${way.like}.`;
};

/** Right answers that nobody can give, and boxes of which none is wrong. */
export const checkAnswers = (
  source: SourceFile,
  key: unknown,
  path: Path,
  known: Vocabulary,
): readonly Problem[] =>
  [...blockOf(key)].flatMap(([id, wanted]) => {
    const field = known.fields.get(id);
    if (field === undefined) return [];
    const otherWay = wayProblem(field, wanted);
    if (otherWay !== null) return [source.problem('error', [...path, id], otherWay)];
    if (field.get('type') === 'rows') return checkRows(source, field, wanted, [...path, id], known);
    const options = optionsOf(field, known);
    if (options === undefined) return [];
    const problems = named(wanted, [...path, id])
      .filter(({ word }) => !options.has(word))
      .map(({ word, path: at }) =>
        source.problem(
          'error',
          at,
          `"${word}" is not an option of ${id}.${didYouMean(word, options)}`,
        ),
      );
    const right = blockOf(wanted).get('right');
    const allRight =
      blockOf(wanted).get('wrong') === undefined && options.size > wordsOf(right).length;
    if (field.get('type') === 'pick' && right !== undefined && allRight) {
      const message = `Nothing is named as wrong for ${id}: ticking every box earns full marks.`;
      problems.push(source.problem('warning', [...path, id], message));
    }
    return problems;
  });
