import type { Tick } from '../kernel/tick';
import type { Fact, FactBody } from './fact';

/** What happened becomes a fact: it gets its tick and its number. `Object.assign`, since facts have too many shapes for a spread to be fast. */
export const stampFact = (body: FactBody, tick: Tick, seq: number): Fact =>
  Object.assign({}, body, { tick, seq });
