import { describe, expect, it } from 'vitest';
import { belowGaze } from '../../../src/xr/panels/belowGaze';

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

describe('the height of a caption', () => {
  it('stays below faces for one who looks ahead or up', () => {
    expect(belowGaze(0, 1.5, 1.6)).toBeCloseTo(-0.55, 2);
    expect(belowGaze(rad(30), 1.5, 1.6)).toBe(belowGaze(0, 1.5, 1.6));
  });

  it('goes down with the eyes, and not into the floor', () => {
    const down = belowGaze(rad(-20), 1.5, 1.6);
    expect(down).toBeLessThan(-1);
    expect(Math.atan2(-down, 1.5)).toBeGreaterThan(rad(20));
    expect(belowGaze(rad(-80), 1.5, 1.6)).toBeCloseTo(0.2 - 1.6, 5);
  });
});
