import type { Fact } from '../sim/fact';
import type { Draft } from './draft';

/** A draft that tells one fact. */
export const factDraft = (fact: Fact, rest: Pick<Draft, 'verb' | 'object' | 'result'>): Draft => ({
  name: `fact/${fact.seq}`,
  tick: fact.tick,
  seq: fact.seq,
  ...rest,
});
