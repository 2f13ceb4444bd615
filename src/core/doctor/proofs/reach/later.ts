import type { Tick } from '../../../kernel/tick';
import type { Limits } from './limits';
import type { When } from './when';

/** So many ticks later. What is due when the visit is over comes in the afterwards, as early as the end allows. */
export const later = ({ visit, after }: When, ticks: Tick, limits: Limits): When => {
  const due = visit + ticks;
  const overrun = visit === Infinity ? Infinity : due > limits.visit ? due - limits.visit : 0;
  return { visit: due, after: after + ticks < overrun ? after + ticks : overrun };
};
