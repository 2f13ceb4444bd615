import { NEVER } from './never';
import type { When } from './when';

/** The earliest of several ways. */
export const firstOf = (ways: readonly When[]): When => {
  let { visit, after } = NEVER;
  for (const way of ways) {
    if (way.visit < visit) ({ visit } = way);
    if (way.after < after) ({ after } = way);
  }
  return { visit, after };
};
