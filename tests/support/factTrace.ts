import type { Fact, FactBody } from '../../src/core/sim/fact';

/** Facts with their seqs, from `[tick, body]` pairs in order. */
export const factTrace = (
  ...steps: readonly (readonly [tick: number, body: FactBody])[]
): readonly Fact[] => steps.map(([tick, body], seq) => ({ ...body, tick, seq }));
