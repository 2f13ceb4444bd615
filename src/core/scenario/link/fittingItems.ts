import type { z } from 'zod';
import { valueAt } from '../parse/valueAt';

export type Item<T> = { readonly index: number; readonly value: T };

/** The items of a list that fit their schema. The others have had their messages; what they mean cannot be judged. */
export const fittingItems = <S extends z.ZodType>(
  data: unknown,
  list: string,
  schema: S,
): readonly Item<z.output<S>>[] => {
  const items = valueAt(data, [list]);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [{ index, value: parsed.data }] : [];
  });
};
