import type { Path } from './path';

/** The value at a path of plain data, or undefined where the path leaves the data. */
export const valueAt = (data: unknown, path: readonly PropertyKey[] | Path): unknown => {
  let here = data;
  for (const step of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
  }
  return here;
};
