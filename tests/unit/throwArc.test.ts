import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { solidAt } from '../../src/xr/motion/solidAt';
import { ARC_POINTS, throwArc } from '../../src/xr/motion/throwArc';

/** A wall of 12 cm across the way, 3 m ahead of the hand. */
const wall = solidAt([{ min: [-2000, -3120], max: [2000, -3000], heightMm: 2500 }]);
const hand = new Vector3(0, 1.25, 0);
const points = new Float32Array(ARC_POINTS * 3);

describe('the arc of a teleport', () => {
  it('comes down on the floor before the wall', () => {
    const steep = new Vector3(0, -0.5, -1).normalize();
    expect(throwArc(hand, steep, points, wall).landed).toBe(true);
  });

  it('ends at the wall, thin as it is', () => {
    const level = new Vector3(0, 0.3, -1).normalize();
    const { count, landed } = throwArc(hand, level, points, wall);
    expect(landed).toBe(false);
    expect(points[(count - 1) * 3 + 2]).toBeGreaterThan(-3.13);
    expect(throwArc(hand, level, points, () => false).landed).toBe(true);
  });
});
