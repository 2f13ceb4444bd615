import type { When } from './when';

/** What came about stays so: what came in the visit is there from the start of the afterwards. */
export const since = ({ visit, after }: When): When => ({
  visit,
  after: visit < Infinity ? 0 : after,
});
