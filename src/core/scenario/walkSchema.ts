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

/** What a schema wraps; null when it wraps nothing. */
const innerOf = (schema: z.core.$ZodType): z.core.$ZodType | null => {
  // `unwrap` of a lazy schema builds it anew at each call; this one is built once.
  if (schema instanceof z.ZodLazy) return schema._zod.innerType;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap();
  if (schema instanceof z.ZodDefault) return schema.unwrap();
  return schema instanceof z.ZodPipe ? schema.in : null;
};

const shapeOfSchema = (schema: z.core.$ZodType): ReturnType<typeof shapeOf> => {
  const inner = innerOf(schema);
  if (inner !== null) return shapeOfSchema(inner);
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return 'list';
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord ? 'block' : 'single';
};

/** The branch of a union that was meant: the only one of its shape, else the one that fits whole, else the first. */
const optionFor = (
  options: readonly z.core.$ZodType[],
  value: unknown,
): z.core.$ZodType | undefined => {
  const shape = shapeOf(value);
  const alike = options.filter(
    (option) => option instanceof z.ZodUnion || shapeOfSchema(option) === shape,
  );
  if (alike.length <= 1) return alike[0];
  return alike.find((option) => z.core.safeParse(option, value).success) ?? alike[0];
};

const children = ({ schema, value, path }: Visited): Visited[] => {
  const inner = innerOf(schema);
  if (inner !== null) return [{ schema: inner, value, path }];
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

const walk = (start: Visited, visit: (at: Visited) => boolean | void): void => {
  if (start.value === undefined || start.value === null) return;
  if (visit(start) === true) return;
  for (const child of children(start)) walk(child, visit);
};

/**
 * Walks a schema and a value together, also where the value does not fit. `visit` returns true to go no deeper.
 */
export const walkSchema = (
  schema: z.core.$ZodType,
  value: unknown,
  visit: (at: Visited) => boolean | void,
): void => walk({ schema, value, path: [] }, visit);
