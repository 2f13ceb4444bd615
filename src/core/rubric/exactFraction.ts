import { fraction, type Fraction } from '../kernel/fraction';

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
const DECIMALS = 1_000_000_000_000n;

/**
 * Brings a big ratio back to a fraction in lowest terms. Shares over ticks have large denominators: where the lowest
 * terms no longer fit in a number they are rounded to twelve decimals. `d` must be positive.
 */
export const exactFraction = (n: bigint, d: bigint): Fraction => {
  const by = gcd(n < 0n ? -n : n, d) || 1n;
  const top = n / by;
  const bottom = d / by;
  if (bottom <= LARGEST && top <= LARGEST && -top <= LARGEST)
    return fraction(Number(top), Number(bottom));
  return fraction(Number((2n * n * DECIMALS + d) / (2n * d)), Number(DECIMALS));
};
