/** An exact share. `d` is positive; the pair is kept in lowest terms. */
export type Fraction = { readonly n: number; readonly d: number };

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** @throws when `d` is zero, since a share of nothing has no value. */
export const fraction = (n: number, d: number): Fraction => {
  if (d === 0) throw new Error('Invariant: a fraction needs a denominator');
  const sign = d < 0 ? -1 : 1;
  const by = gcd(n < 0 ? -n : n, d < 0 ? -d : d) || 1;
  return { n: (sign * n) / by, d: (sign * d) / by };
};
