import type { NavigationGrid } from './navigationGrid';

/** Which cells objects may come to block or leave free. */
export type Movables = {
  /** Per cell: index into `objects`, or -1 where it is free or blocked for good. */
  readonly at: Int16Array;
  readonly objects: readonly (readonly string[])[];
};

// A cache, not state: the objects in the way of a cell are those of its grid.
const built = new WeakMap<NavigationGrid, Movables>();

const build = ({ blocked, blockers }: NavigationGrid): Movables => {
  const at = new Int16Array(blocked.length).fill(-1);
  const indices = new Map<string, number>();
  const objects: (readonly string[])[] = [];
  for (const [cell, names] of blockers) {
    const key = names.join(' ');
    const index = indices.get(key) ?? objects.push(names) - 1;
    indices.set(key, index);
    at[cell] = index;
  }
  return { at, objects };
};

/** The movable cells of a grid, worked out on first use. */
export const movablesOf = (grid: NavigationGrid): Movables => {
  const known = built.get(grid);
  if (known !== undefined) return known;
  const movables = build(grid);
  built.set(grid, movables);
  return movables;
};
