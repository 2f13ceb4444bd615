import { z } from 'zod';
import { didYouMean } from './didYouMean';
import { otherTense } from './otherTense';

/** A block of known words. An unknown one is named, with the word it was probably meant to be. */
export const block = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const known = Object.keys(shape);
      return issue.keys
        .map(
          (key) =>
            `"${key}" is not a word of this block.${otherTense(key, known) ?? didYouMean(key, known)}`,
        )
        .join('\n');
    },
  });
