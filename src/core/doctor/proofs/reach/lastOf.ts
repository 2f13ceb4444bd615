import type { When } from './when';

/** The earliest that all of it is so. */
export const lastOf = (needed: readonly When[]): When => {
  let visit = 0;
  let after = 0;
  for (const one of needed) {
    if (one.visit > visit) ({ visit } = one);
    if (one.after > after) ({ after } = one);
  }
  return { visit, after };
};
