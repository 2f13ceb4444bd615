import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { findPath } from '../../src/core/apartment/findPath';
import { isFree } from '../../src/core/apartment/isFree';
import { nearestFree } from '../../src/core/apartment/nearestFree';
import { reachableCells } from '../../src/core/apartment/reachableCells';
import { cellAt } from '../../src/core/apartment/cellAt';
import { buildGrid } from '../../src/core/apartment/buildGrid';
import { smallManifest } from '../support/smallManifest';

type Point = readonly [number, number];

const none: ReadonlySet<string> = new Set();
const mm = (max: number) => fc.integer({ min: 0, max });
const point = fc.tuple(mm(7100), mm(3000));
const box = fc.record({
  min: fc.tuple(mm(6500), mm(2600)),
  size: fc.tuple(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 100, max: 900 })),
});

/** The small flat with more furniture in it, wherever chance puts it. */
const grids = fc.array(box, { maxLength: 6 }).map((boxes) =>
  buildGrid(
    smallManifest({
      collision: boxes.map(({ min, size }) => ({
        min,
        max: [min[0] + size[0], min[1] + size[1]],
        heightMm: 800,
      })),
    }),
    { cellMm: 100, radiusMm: 200 },
  ),
);

const costOf = (way: readonly Point[]): number =>
  way.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = way[i] ?? [0, 0];
    return sum + (px !== x && py !== y ? 14 : 10);
  }, 0);

describe('the shortest way', () => {
  test.prop([grids, point, point])(
    'is free, unbroken, cuts no corner, and as long back as forth',
    (grid, a, b) => {
      const from = nearestFree(grid, a[0], a[1], none);
      const to = nearestFree(grid, b[0], b[1], none);
      fc.pre(from !== null && to !== null);
      const way = findPath(grid, from, to, none);
      const back = findPath(grid, to, from, none);
      const reachable = reachableCells(grid, from, none)(cellAt(grid, to[0], to[1]));
      expect(way !== null).toBe(reachable);
      expect(back !== null).toBe(reachable);
      if (way === null || back === null) return;
      expect(costOf(way)).toBe(costOf(back));
      for (const [i, [x, y]] of way.entries()) {
        expect(isFree(grid, x, y, none)).toBe(true);
        const before = way[i - 1];
        if (before === undefined) continue;
        expect(Math.max(Math.abs(before[0] - x), Math.abs(before[1] - y))).toBe(100);
        expect(isFree(grid, before[0], y, none) && isFree(grid, x, before[1], none)).toBe(true);
      }
    },
  );

  test.prop(
    [
      fc.array(fc.record({ min: box.map(({ min }) => min), id: fc.constantFrom('a', 'b', 'c') })),
      fc.array(fc.tuple(point, point, fc.subarray(['a', 'b', 'c'])), {
        minLength: 2,
        maxLength: 12,
      }),
    ],
    { numRuns: 25 },
  )('is kept only for as long as what was met on it is as it was', (boxes, calls) => {
    const manifest = smallManifest({
      collision: boxes.map(({ min, id }) => ({
        min,
        max: [min[0] + 600, min[1] + 600],
        heightMm: 800,
        object: id,
      })),
    });
    const grid = buildGrid(manifest, { cellMm: 100, radiusMm: 200 });
    for (const [from, to, gone] of calls) {
      for (const absent of [new Set(gone), none]) {
        const fresh = findPath({ ...grid }, from, to, absent);
        expect(findPath(grid, from, to, absent)).toEqual(fresh);
      }
    }
  });
});
