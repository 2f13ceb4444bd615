import { blockOf, wordsOf } from '../link/looseRead';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const allOf = (found: readonly (boolean | null)[]): boolean | null =>
  found.includes(false) ? false : found.includes(null) ? null : true;

const anyOf = (found: readonly (boolean | null)[]): boolean | null =>
  found.includes(true) ? true : found.includes(null) ? null : false;

/**
 * What a condition as written comes to once it is known who lives here; null when it depends on anything else.
 */
export const personaFold = (written: unknown, personas: readonly string[]): boolean | null => {
  const condition = blockOf(written);
  const inner = (key: string): readonly (boolean | null)[] =>
    listOf(condition.get(key)).map((one) => personaFold(one, personas));
  if (condition.has('persona'))
    return wordsOf(condition.get('persona')).some((id) => personas.includes(id));
  if (condition.has('all')) return allOf(inner('all'));
  if (condition.has('any')) return anyOf(inner('any'));
  if (!condition.has('not')) return null;
  const of = personaFold(condition.get('not'), personas);
  return of === null ? null : !of;
};
