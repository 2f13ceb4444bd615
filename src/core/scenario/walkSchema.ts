import { z } from 'zod';
import { shapeOf } from './parse/shapeOf';
import type { Path } from './parse/path';

export type Visited = {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly path: Path;
  /** Set when the value is a word of a block that may hold any word: what stands behind it. */
  readonly entry?: { readonly value: unknown };
};

const optionFor = (
  options: readonly z.core.$ZodType[],
  value: unknown,
): z.core.$ZodType | undefined => {
  const fitting = options.find((option) => z.core.safeParse(option, value).success);
  if (fitting !== undefined) return fitting;
  const shape = shapeOf(value);
  return options.find((option) => {
    const inner = option instanceof z.ZodLazy ? option.unwrap() : option;
    if (shape === 'list') return inner instanceof z.ZodArray;
    if (shape === 'block') return inner instanceof z.ZodObject || inner instanceof z.ZodRecord;
    return !(
      inner instanceof z.ZodArray ||
      inner instanceof z.ZodObject ||
      inner instanceof z.ZodRecord
    );
  });
};

const children = ({ schema, value, path }: Visited): Visited[] => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodLazy
  ) {
    return [{ schema: schema.unwrap(), value, path }];
  }
  if (schema instanceof z.ZodDefault) return [{ schema: schema.unwrap(), value, path }];
  if (schema instanceof z.ZodPipe) return [{ schema: schema.in, value, path }];
  if (schema instanceof z.ZodUnion) {
    const option = optionFor(schema.options, value);
    return option === undefined ? [] : [{ schema: option, value, path }];
  }
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return [];
    return value.map((item, index) => ({
      schema: schema.element,
      value: item,
      path: [...path, index],
    }));
  }
  if (shapeOf(value) !== 'block') return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value ?? {});
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return entries.flatMap(([key, inner]) => {
      const wanted = Object.hasOwn(shape, key) ? shape[key] : undefined;
      return wanted === undefined ? [] : [{ schema: wanted, value: inner, path: [...path, key] }];
    });
  }
  if (schema instanceof z.ZodRecord) {
    return entries.flatMap(([key, inner]) => [
      { schema: schema.keyType, value: key, path: [...path, key], entry: { value: inner } },
      { schema: schema.valueType, value: inner, path: [...path, key] },
    ]);
  }
  return [];
};

/**
 * Walks a schema and a value together, also where the value does not fit. `visit` returns true to go no deeper.
 */
export const walkSchema = (start: Visited, visit: (at: Visited) => boolean | void): void => {
  if (start.value === undefined || start.value === null) return;
  if (visit(start) === true) return;
  for (const child of children(start)) walkSchema(child, visit);
};
