import type { z } from 'zod';
import type { Path } from '../parse/path';
import { textMeta } from '../textSchema';
import { walkSchema } from '../walkSchema';
import { blockOf } from '../link/looseRead';
import { textPathAt } from './textPathAt';

/** A text as it stands in a file: its path by ids, its path in the data, and what is written there. */
export type FoundText = { readonly path: string; readonly at: Path; readonly written: unknown };

/** A text, or one for each resident it is written for. */
const eachText = (value: unknown, at: Path): readonly (readonly [Path, unknown])[] => {
  const written = blockOf(value).get('for');
  return written === undefined
    ? [[at, value]]
    : [...blockOf(written)].map(([id, text]) => [[...at, 'for', id], text]);
};

/** Every text of a file in the order of the file. */
export const collectTexts = (
  root: 'scenario' | 'rubric',
  schema: z.ZodType,
  data: unknown,
): readonly FoundText[] => {
  const found: FoundText[] = [];
  walkSchema(schema, data, ({ schema: here, value, path }) => {
    if (!textMeta.has(here)) return;
    for (const [at, written] of eachText(value, path))
      found.push({ path: textPathAt(root, data, at), at, written });
    return true;
  });
  return found;
};
