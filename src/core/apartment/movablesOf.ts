import type { NavigationGrid } from './navigationGrid';

/** Which cells objects may come to block or leave free. */
export type Movables = {
  /** Per cell: index into `objects`, or -1 where it is free or blocked for good. */
  readonly at: Int16Array;
  /** Per cell: 1 where it or one of the eight around it is such a cell. */
  readonly beside: Uint8Array;
  readonly objects: readonly (readonly string[])[];
};

// A cache, not state: the objects in the way of a cell are those of its grid.
const built = new WeakMap<NavigationGrid, Movables>();

const build = ({ blocked, blockers, columns }: NavigationGrid): Movables => {
  const at = new Int16Array(blocked.length).fill(-1);
  const beside = new Uint8Array(blocked.length);
  const indices = new Map<string, number>();
  const objects: (readonly string[])[] = [];
  for (const [cell, names] of blockers) {
    const key = names.join(' ');
    const index = indices.get(key) ?? objects.push(names) - 1;
    indices.set(key, index);
    at[cell] = index;
    for (const row of [cell - columns, cell, cell + columns])
      beside.fill(1, Math.max(row - 1, 0), Math.max(row + 2, 0));
  }
  return { at, beside, objects };
};

/** The movable cells of a grid, worked out on first use. */
export const movablesOf = (grid: NavigationGrid): Movables => {
  const known = built.get(grid);
  if (known !== undefined) return known;
  const movables = build(grid);
  built.set(grid, movables);
  return movables;
};
