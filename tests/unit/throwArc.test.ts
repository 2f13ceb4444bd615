import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { solidAt } from '../../src/xr/motion/solidAt';
import { ARC_POINTS, throwArc, type Ground } from '../../src/xr/motion/throwArc';
import { smallFlat } from '../support/smallFlat';

const level: Ground = { solid: () => false, floorM: () => 0 };
/** A wall of 12 cm across the way, 3 m ahead of the hand. */
const wall: Ground = {
  ...level,
  solid: solidAt(smallFlat, [{ min: [-2000, -3120], max: [2000, -3000], heightMm: 2500 }]),
};
const hand = new Vector3(0, 1.25, 0);
const points = new Float32Array(ARC_POINTS * 3);

describe('the arc of a teleport', () => {
  it('comes down on the floor before the wall', () => {
    const steep = new Vector3(0, -0.5, -1).normalize();
    expect(throwArc(hand, steep, points, wall).landed).toBe(true);
  });

  it('ends at the wall, thin as it is', () => {
    const flat = new Vector3(0, 0.3, -1).normalize();
    const { count, landed } = throwArc(hand, flat, points, wall);
    expect(landed).toBe(false);
    expect(points[(count - 1) * 3 + 2]).toBeGreaterThan(-3.13);
    expect(throwArc(hand, flat, points, level).landed).toBe(true);
  });

  it('goes on down where the floor is lower, and lands there', () => {
    const below: Ground = { ...level, floorM: (_, zM) => (zM < -1 ? -0.5 : 0) };
    const ahead = new Vector3(0, 0, -1);
    const onLevel = throwArc(hand, ahead, points, level);
    const nearM = -(points[(onLevel.count - 1) * 3 + 2] ?? 0);
    const { count, landed } = throwArc(hand, ahead, points, below);
    expect(landed).toBe(true);
    expect(points[(count - 1) * 3 + 1]).toBeCloseTo(-0.5);
    expect(-(points[(count - 1) * 3 + 2] ?? 0)).toBeGreaterThan(nearM + 0.3);
  });
});
