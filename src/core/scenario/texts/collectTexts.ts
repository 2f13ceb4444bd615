import type { z } from 'zod';
import type { Path } from '../parse/path';
import { valueAt } from '../parse/valueAt';
import { textMeta } from '../textSchema';
import { walkSchema } from '../walkSchema';
import { blockOf } from '../link/looseRead';

/** A text as it stands in a file: its path by ids, its path in the data, and what is written there. */
export type FoundText = { readonly path: string; readonly at: Path; readonly written: unknown };

/** Where an item of a list has an id, the id stands for its place, so that texts keep their path when lists change. */
const byIds = (data: unknown, at: Path): string[] =>
  at.map((step, index) => {
    if (typeof step === 'string') return step;
    const id = blockOf(valueAt(data, at.slice(0, index + 1))).get('id');
    return typeof id === 'string' ? id : String(step);
  });

/** Every text of a file in the order of the file. */
export const collectTexts = (
  root: 'scenario' | 'rubric',
  schema: z.ZodType,
  data: unknown,
): readonly FoundText[] => {
  const found: FoundText[] = [];
  walkSchema(schema, data, ({ schema: here, value, path }) => {
    if (!textMeta.has(here)) return;
    found.push({ path: [root, ...byIds(data, path)].join('.'), at: path, written: value });
    return true;
  });
  return found;
};
