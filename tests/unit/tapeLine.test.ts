import { Box3, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { tapeLine } from '../../src/kinds/tools/tape/tapeLine';

const box = (min: [number, number, number], max: [number, number, number]): Box3 =>
  new Box3(new Vector3(...min), new Vector3(...max));

const boxes = box([1, 0, 2], [1.4, 0.9, 3]);
const eye = new Vector3(3, 1.6, 2.5);
const flat = {
  box: boxes,
  obstacles: [box([-0.2, 0, 0], [0, 2.5, 9]), box([2.08, 0, 0], [2.2, 2.5, 9])],
  eye,
};

describe('tapeLine', () => {
  test('a height stands on the floor, on the side of the trainee', () => {
    const { from, to } = tapeLine('height', 0.98, flat);
    expect(from.y).toBe(0);
    expect(to.y).toBe(0.98);
    expect(from.x).toBeGreaterThan(1.4);
  });

  test('a width that is the way left lies between the thing and the wall', () => {
    const { from, to } = tapeLine('width', 0.68, flat);
    expect([from.x, to.x]).toEqual([1.4, 2.08]);
  });

  test('a width that is the thing’s own lies across it', () => {
    const { from, to } = tapeLine('width', 0.42, flat);
    expect(Math.abs(to.x - from.x)).toBeCloseTo(0.4);
    expect(from.y).toBeGreaterThan(0.9);
  });
});
