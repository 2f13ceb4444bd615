/** The value under a user's own word; never what an object inherits, since `constructor` is a possible id. */
export const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
