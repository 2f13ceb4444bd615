import type { Moment } from '../scenario/language';
import type { Fact } from '../sim/fact';
import type { Scene } from '../world/scene';
import { matches } from './matches';

/**
 * The seq of the last match of each pattern after this fact; the same array when nothing matched. `scene` is the one
 * just before the fact. This memory is what makes `happened` cheap: nobody rescans the trace.
 */
export const advanceLatches = (
  latches: readonly Moment[],
  latched: readonly number[],
  fact: Fact,
  scene: Scene,
): readonly number[] => {
  let next: number[] | null = null;
  for (const [i, moment] of latches.entries()) {
    if (!matches(moment, fact, scene)) continue;
    next ??= [...latched];
    next[i] = fact.seq;
  }
  return next ?? latched;
};
