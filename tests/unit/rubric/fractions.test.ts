import { describe, expect, it } from 'vitest';
import { fraction } from '../../../src/core/kernel/fraction';
import { atLeastFraction } from '../../../src/core/rubric/atLeastFraction';
import { meanOf } from '../../../src/core/rubric/meanOf';
import { rampShare } from '../../../src/core/rubric/rampShare';
import { sumOf } from '../../../src/core/rubric/sumOf';

describe('shares', () => {
  it('add up exactly where decimals would not', () => {
    expect(sumOf(Array.from({ length: 10 }, () => fraction(1, 10)))).toEqual(fraction(1, 1));
    expect(meanOf([fraction(1, 3), fraction(2, 3)])).toEqual(fraction(1, 2));
    expect(() => meanOf([])).toThrow();
  });
  it('stay numbers when the exact ratio no longer fits', () => {
    const primes = [14_401, 14_407, 14_411, 14_419, 14_423];
    const sum = sumOf(primes.map((d) => fraction(1, d)));
    expect(Number.isSafeInteger(sum.n) && Number.isSafeInteger(sum.d)).toBe(true);
    expect(sum.n / sum.d).toBeCloseTo(
      primes.reduce((total, d) => total + 1 / d, 0),
      11,
    );
  });
  it('compare without rounding', () => {
    expect(atLeastFraction(fraction(7, 10), fraction(70, 100))).toBe(true);
    expect(atLeastFraction(fraction(699_999_999, 1_000_000_000), fraction(7, 10))).toBe(false);
  });
  it('ramp between zero and full, and step when they meet', () => {
    const [zero, full] = [fraction(3, 10), fraction(9, 10)];
    expect(rampShare(fraction(3, 10), zero, full)).toEqual(fraction(0, 1));
    expect(rampShare(fraction(6, 10), zero, full)).toEqual(fraction(1, 2));
    expect(rampShare(fraction(9, 10), zero, full)).toEqual(fraction(1, 1));
    expect(rampShare(fraction(1, 2), fraction(1, 2), fraction(1, 2))).toEqual(fraction(1, 1));
  });
});
