import type { AuthoredEffect } from '../effectSchema';
import type { Effect } from '../language';
import { idList } from './idList';
import { sortedEntries, type Patterns } from './patterns';
import { ticksOf } from './ticksOf';

type Order = Effect extends infer E ? (E extends Effect ? Omit<E, 'if'> : never) : never;

const orders = (written: AuthoredEffect, path: string): readonly Order[] => {
  const { say, set, add, vary, over, put, walk, to, give, withdraw, ring, begin, teach } = written;
  if (say !== undefined) return [{ verb: 'say', who: say, line: `${path}.line` }];
  if (set !== undefined)
    return sortedEntries(set).map(([ref, value]) => ({ verb: 'set', ref, value }));
  if (add !== undefined) return sortedEntries(add).map(([ref, by]) => ({ verb: 'add', ref, by }));
  if (vary !== undefined && over !== undefined) {
    const overTicks = ticksOf(over);
    return sortedEntries(vary).map(([ref, value]) => ({ verb: 'vary', ref, to: value, overTicks }));
  }
  if (put !== undefined) {
    return sortedEntries(put).map(([entity, place]) => ({ verb: 'put', entity, place }));
  }
  if (walk !== undefined && to !== undefined) return [{ verb: 'walk', who: walk, to }];
  if (give !== undefined) return [{ verb: 'give', marks: idList(give) }];
  if (withdraw !== undefined) return [{ verb: 'withdraw', marks: idList(withdraw) }];
  if (ring !== undefined) return [{ verb: 'ring', contact: ring }];
  if (begin !== undefined) return [{ verb: 'begin', phase: begin }];
  if (teach !== undefined) return [{ verb: 'teach', line: `${path}.teach` }];
  throw new Error('Invariant: an effect has one verb');
};

/** Effects in order; a block that names several states becomes one effect for each. `path` is the texts' path of the list. */
export const compileEffects = (
  written: readonly AuthoredEffect[] | undefined,
  path: string,
  patterns: Patterns,
): readonly Effect[] =>
  (written ?? []).flatMap((effect, index) => {
    const when = effect.if === undefined ? {} : { if: patterns.condition(effect.if) };
    return orders(effect, `${path}.${index}`).map((order): Effect => ({ ...order, ...when }));
  });
