import { z } from 'zod';

/** A word of a block: what stands behind it, and where it was met first. */
export type SchemaWord = {
  readonly key: string;
  readonly inside: z.core.$ZodType;
  readonly label: string;
};

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

const childrenOf = (schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] => {
  const def = defOf(schema);
  switch (def.type) {
    case 'lazy':
      return schema instanceof z.ZodLazy ? [['', schema._zod.innerType]] : [];
    case 'optional':
    case 'nullable':
    case 'default':
      return [['', def.innerType]];
    case 'pipe':
      return [['', def.in]];
    case 'union':
      return def.options.map((option) => ['', option] as const);
    case 'array':
      return [['', def.element]];
    case 'record':
      return [['*', def.keyType], ['*', def.valueType]];
    case 'object':
      return Object.entries(def.shape);
    default:
      return [];
  }
}; // prettier-ignore

/** The fixed words that may stand as a value, such as `hits`. */
const valuesOf = (schema: z.core.$ZodType): readonly string[] => {
  const def = defOf(schema);
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'literal' ? def.values.filter((value) => typeof value === 'string') : [];
};

/** Every word and every fixed value of a file's schema, each block once. */
export const wordsOf = (
  root: string,
  schema: z.core.$ZodType,
): {
  readonly words: readonly SchemaWord[];
  readonly values: readonly {
    readonly schema: z.core.$ZodType;
    readonly value: string;
    readonly label: string;
  }[];
} => {
  const seen = new Set<z.core.$ZodType>();
  const words: SchemaWord[] = [];
  const values: { schema: z.core.$ZodType; value: string; label: string }[] = [];
  const visit = (here: z.core.$ZodType, label: string): void => {
    if (seen.has(here)) return;
    seen.add(here);
    for (const value of valuesOf(here)) values.push({ schema: here, value, label });
    const isBlock = defOf(here).type === 'object';
    for (const [key, inside] of childrenOf(here)) {
      const at = key === '' ? label : `${label}.${key}`;
      if (isBlock) words.push({ key, inside, label: at });
      visit(inside, at);
    }
  };
  visit(schema, root);
  return { words, values };
};
