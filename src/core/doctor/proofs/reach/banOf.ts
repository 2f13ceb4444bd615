import type { Moment } from '../../../scenario/language';
import type { createMomentFacts } from './createMomentFacts';
import type { Tables } from './createTables';

/**
 * The facts that must not come about for a moment not to come about. Null where the book cannot tell them from facts
 * that may: where the moment asks for a condition, a leave that was lacking, a tool, a word, or a step of a number.
 */
export const banOf = (
  moment: Moment,
  factsOf: ReturnType<typeof createMomentFacts>,
  tables: Tables,
): readonly number[] | null => {
  if (moment.verb === 'any') {
    const parts = moment.of.map((part) => banOf(part, factsOf, tables));
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  if (moment.if !== undefined) return null;
  if (moment.verb === 'became') {
    const steps = moment.states.some(({ ref }) => tables.adding.has(ref));
    return steps ? null : factsOf(moment);
  }
  const { lacking, with: tool, as, verb } = moment;
  if (lacking !== undefined || (verb === 'did' && tool !== undefined)) return null;
  return verb === 'filled' && as !== undefined ? null : factsOf(moment);
};
