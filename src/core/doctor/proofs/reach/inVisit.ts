import type { When } from './when';

/** What only the trainee brings about: in the visit, and not before its first step. */
export const inVisit = ({ visit }: When): When => ({
  visit: visit > 1 ? visit : 1,
  after: Infinity,
});
