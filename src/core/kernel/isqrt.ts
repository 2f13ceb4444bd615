/** The largest whole number whose square is at most `n`, for whole `n` from 0 to 2^53 - 1. Exact everywhere. */
export const isqrt = (n: number): number => {
  if (n < 0) throw new Error('Invariant: no square root of a negative number');
  // Math.sqrt is correctly rounded by IEEE 754; the loops mend the last unit for large n.
  let root = Math.floor(Math.sqrt(n));
  while (root * root > n) root--;
  while ((root + 1) * (root + 1) <= n) root++;
  return root;
};
