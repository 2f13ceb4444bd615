import type { RngState } from './rngState';

/** A number from 0 to 2^32 - 1 and the state after it. Whoever drops the state draws the same number again. */
export const nextUint = ([a, b, c, counter]: RngState): readonly [
  value: number,
  next: RngState,
] => {
  const sum = (((a + b) | 0) + counter) | 0;
  const next: RngState = [
    b ^ (b >>> 9),
    (c + (c << 3)) | 0,
    (((c << 21) | (c >>> 11)) + sum) | 0,
    (counter + 1) | 0,
  ];
  return [sum >>> 0, next];
};
