import { describe, expect, it } from 'vitest';
import { isSecondPull, type Pull } from '../../../src/xr/uikit/isSecondPull';

const first: Pull = { hand: 'right', atMs: 1000, direction: [0, 0, -1] };
const aside = Math.PI / 60;

describe('the second of a double pull', () => {
  it('comes at once, from the same hand, and in the same direction', () => {
    expect(isSecondPull(null, first)).toBe(false);
    expect(isSecondPull(first, { ...first, atMs: 1300 })).toBe(true);
    expect(isSecondPull(first, { ...first, atMs: 1401 })).toBe(false);
    expect(isSecondPull(first, { ...first, atMs: 1300, hand: 'left' })).toBe(false);
  });

  it('is none when the ray went to the next button', () => {
    const next = [Math.sin(aside), 0, -Math.cos(aside)] as const;
    expect(isSecondPull(first, { ...first, atMs: 1300, direction: next })).toBe(false);
  });
});
