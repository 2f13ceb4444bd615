import type { z } from 'zod';
import { block } from './block';

/**
 * A block in which exactly one of `verbs` stands; the other words of the shape may come along. Not a union of
 * blocks: a union can only say that nothing fitted.
 */
export const oneVerb = <S extends z.ZodRawShape>(
  what: string,
  verbs: readonly string[],
  shape: S,
) =>
  block(shape).check((context) => {
    const value: Readonly<Record<string, unknown>> = context.value;
    const found = verbs.filter((verb) => value[verb] !== undefined);
    if (found.length === 1) return;
    context.issues.push({
      code: 'custom',
      input: context.value,
      message:
        found.length === 0
          ? `${what} needs one of these words: ${verbs.join(', ')}.`
          : `${what} says two things at once (${found.join(' and ')}). Write them as two lines.`,
    });
  });
