import { isScalar, type Pair } from 'yaml';
import type { Edit } from './edit';
import { endOfPair } from './endOfPair';
import { lineStart } from './lineStart';

/** Takes a word and what stands behind it out of a block of lines; what is remarked above it stays. */
export const removePair = (text: string, pair: Pair): Edit => {
  const start = (isScalar(pair.key) ? pair.key.range?.[0] : null) ?? 0;
  return { from: lineStart(text, start), to: endOfPair(text, pair), insert: '' };
};
