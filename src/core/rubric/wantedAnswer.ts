import type { Words } from '../registry/criterionKind';
import type { Scalar } from '../sim/intent';
import type { AuthoredWanted } from './wantedSchema';

/** The right answer to one field. Ids, numbers and yes/no are compared as written. */
export type WantedAnswer =
  | { readonly form: 'choice'; readonly oneOf: readonly string[] }
  | { readonly form: 'pick'; readonly right: readonly string[]; readonly wrong: readonly string[] }
  | { readonly form: 'number'; readonly value: number; readonly within: number }
  | { readonly form: 'rank'; readonly top: readonly string[] }
  | { readonly form: 'time'; readonly minuteOfDay: number; readonly withinTicks: number }
  | { readonly form: 'given' }
  | { readonly form: 'rows'; readonly atLeast: number; readonly rows: readonly WantedRow[] };

/** column → accepted values */
export type WantedRow = readonly (readonly [column: string, oneOf: readonly string[]])[];

const written = (scalars: Scalar | readonly Scalar[]): readonly string[] =>
  [scalars].flat().map(String);

const minuteOfDay = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** Compiles one line of an answer key. */
export const wantedAnswer = (authored: AuthoredWanted, words: Words): WantedAnswer => {
  if (typeof authored !== 'object' || Array.isArray(authored))
    return { form: 'choice', oneOf: written(authored) };
  if ('right' in authored)
    return { form: 'pick', right: written(authored.right), wrong: written(authored.wrong ?? []) };
  if ('value' in authored)
    return { form: 'number', value: authored.value, within: authored.within };
  if ('top' in authored) return { form: 'rank', top: written(authored.top) };
  if ('near' in authored) {
    return {
      form: 'time',
      minuteOfDay: minuteOfDay(authored.near),
      withinTicks: words.ticks(authored.within),
    };
  }
  if ('rows' in authored) {
    const rows = authored.rows.map((row) =>
      Object.entries(row).map(([column, oneOf]) => [column, written(oneOf)] as const),
    );
    return { form: 'rows', atLeast: authored.atLeast, rows };
  }
  return { form: 'given' };
};
