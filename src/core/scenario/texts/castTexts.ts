import type { z } from 'zod';
import type { Texts } from '../../kernel/texts';
import type { CastSource } from '../cast/castSource';
import { collectTexts } from './collectTexts';
import { textPathAt } from './textPathAt';

/** The texts of a file for one choice of residents, by their path in what was left of it. `texts` holds those of the whole file. */
export const castTexts = (
  root: 'scenario' | 'rubric',
  schema: z.ZodType,
  source: CastSource,
  texts: ReadonlyMap<string, Texts>,
): readonly (readonly [string, Texts])[] => {
  const { data, whole, originOf } = source;
  if (data === whole.data) return [...texts].filter(([path]) => path.startsWith(`${root}.`));
  return collectTexts(root, schema, data).flatMap(({ path, at }): [string, Texts][] => {
    const text = texts.get(textPathAt(root, whole.data, originOf(at)));
    return text === undefined ? [] : [[path, text]];
  });
};
