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

/** zod's own union of schema types, told apart by `type`: `instanceof` costs a look-up each time and walks ask often. */
const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

/** What a schema wraps; null when it wraps nothing. */
const innerOf = (schema: z.core.$ZodType): z.core.$ZodType | null => {
  const def = defOf(schema);
  switch (def.type) {
    case 'lazy':
      // `unwrap` of a lazy schema builds it anew at each call; this one is built once.
      return schema instanceof z.ZodLazy ? schema._zod.innerType : null;
    case 'optional':
    case 'nullable':
    case 'default':
      return def.innerType;
    case 'pipe':
      return def.in;
    default:
      return null;
  }
};

const shapeOfSchema = (schema: z.core.$ZodType): ReturnType<typeof shapeOf> => {
  const inner = innerOf(schema);
  if (inner !== null) return shapeOfSchema(inner);
  const { type } = defOf(schema);
  if (type === 'array' || type === 'tuple') return 'list';
  return type === 'object' || type === 'record' ? 'block' : 'single';
};

/** The branch of a union that was meant: the only one of its shape, else the one that fits whole, else the first. */
const optionFor = (
  options: readonly z.core.$ZodType[],
  value: unknown,
): z.core.$ZodType | undefined => {
  const shape = shapeOf(value);
  const alike = options.filter(
    (option) => defOf(option).type === 'union' || shapeOfSchema(option) === shape,
  );
  if (alike.length <= 1) return alike[0];
  return alike.find((option) => z.core.safeParse(option, value).success) ?? alike[0];
};

const children = ({ schema, value, path }: Visited): Visited[] => {
  const inner = innerOf(schema);
  if (inner !== null) return [{ schema: inner, value, path }];
  const def = defOf(schema);
  if (def.type === 'union') {
    const option = optionFor(def.options, value);
    return option === undefined ? [] : [{ schema: option, value, path }];
  }
  if (def.type === 'array') {
    if (!Array.isArray(value)) return [];
    return value.map((item: unknown, index) => ({
      schema: def.element,
      value: item,
      path: [...path, index],
    }));
  }
  if (shapeOf(value) !== 'block') return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value ?? {});
  if (def.type === 'object') {
    const { shape } = def;
    return entries.flatMap(([key, inside]) => {
      const wanted = Object.hasOwn(shape, key) ? shape[key] : undefined;
      return wanted === undefined ? [] : [{ schema: wanted, value: inside, path: [...path, key] }];
    });
  }
  if (def.type !== 'record') return [];
  return entries.flatMap(([key, inside]) => [
    { schema: def.keyType, value: key, path: [...path, key], entry: { value: inside } },
    { schema: def.valueType, value: inside, path: [...path, key] },
  ]);
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
