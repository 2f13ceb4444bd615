import { z } from 'zod';

type Units = readonly (number | null)[];

const everyUnit = z.array(z.int().nonnegative().nullable());

const areUnits = (value: unknown): value is Units =>
  Array.isArray(value) &&
  value.every((unit) => unit === null || (Number.isSafeInteger(unit) && unit >= 0));

/**
 * Whole numbers from 0 on, or null. A flat has tens of thousands of them, over which zod takes a tenth of a second: it is
 * asked only what is wrong with a list that is not all right.
 */
export const unitsSchema = z.custom<Units>().check((context) => {
  if (areUnits(context.value)) return;
  const { error } = everyUnit.safeParse(context.value);
  for (const { path, message } of error?.issues ?? [])
    context.issues.push({ code: 'custom', input: context.value, path: [...path], message });
});
