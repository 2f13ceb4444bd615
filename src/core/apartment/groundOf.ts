import { forEachStep } from './forEachStep';
import { isCellFree } from './isCellFree';
import type { NavigationGrid } from './navigationGrid';

/** Where a body can stand while some objects are gone, per cell. */
export type Ground = {
  readonly columns: number;
  readonly free: Uint8Array;
  /** Free cells with a way between them have the same number; -1 where nobody can stand. */
  readonly region: Int32Array;
};

const regionsOf = (columns: number, free: Uint8Array): Int32Array => {
  const region = new Int32Array(free.length).fill(-1);
  let count = 0;
  for (let first = 0; first < free.length; first++) {
    if (free[first] !== 1 || (region[first] ?? 0) >= 0) continue;
    const open = [first];
    region[first] = count;
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      forEachStep({ columns, free }, cell, (next) => {
        if ((region[next] ?? 0) >= 0) return;
        region[next] = count;
        open.push(next);
      });
    }
    count++;
  }
  return region;
};

const build = (grid: NavigationGrid, absent: ReadonlySet<string>): Ground => {
  const free = grid.blocked.map((blocked) => (blocked === 0 ? 1 : 0));
  for (const cell of grid.blockers.keys()) free[cell] = isCellFree(grid, cell, absent) ? 1 : 0;
  return { columns: grid.columns, free, region: regionsOf(grid.columns, free) };
};

type Grounds = {
  /** Objects that stand in somebody's way; others may come and go without another ground. */
  readonly blocking: ReadonlySet<string>;
  readonly byAbsent: Map<string, Ground>;
};

// A cache, not state: the same grid with the same objects gone is always the same ground.
const built = new WeakMap<NavigationGrid, Grounds>();

/** The ground of a flat while the `absent` objects are gone, worked out on first use. */
export const groundOf = (grid: NavigationGrid, absent: ReadonlySet<string>): Ground => {
  const grounds = built.get(grid) ?? {
    blocking: new Set([...grid.blockers.values()].flat()),
    byAbsent: new Map<string, Ground>(),
  };
  built.set(grid, grounds);
  const key = [...absent]
    .filter((object) => grounds.blocking.has(object))
    .toSorted()
    .join(' ');
  const known = grounds.byAbsent.get(key);
  if (known !== undefined) return known;
  const ground = build(grid, absent);
  grounds.byAbsent.set(key, ground);
  return ground;
};
