import type { Moment } from '../scenario/language';
import type { Fact } from '../sim/fact';
import type { Scene } from '../world/scene';
import { createDispatch } from './createDispatch';
import { matches } from './matches';
import { mayMatch } from './mayMatch';

type Latch = { readonly index: number; readonly moment: Moment };
type Dispatch = (fact: Fact) => readonly Latch[];

// A cache, not state: the same patterns always give the same table.
const built = new WeakMap<readonly Moment[], Dispatch>();

const dispatchOf = (latches: readonly Moment[]): Dispatch => {
  const known = built.get(latches);
  if (known !== undefined) return known;
  const dispatch = createDispatch<Latch>(
    latches.map((moment, index) => ({ index, moment })),
    ({ moment }, route) => mayMatch(moment, route),
  );
  built.set(latches, dispatch);
  return dispatch;
};

/**
 * The seq of the last match of each pattern after this fact; the same array when nothing matched. `scene` is the one
 * just before the fact. This memory is what makes `happened` cheap: nobody rescans the trace. `latches` is a whole
 * table, to which nothing is added any more.
 */
export const advanceLatches = (
  latches: readonly Moment[],
  latched: readonly number[],
  fact: Fact,
  scene: Scene,
): readonly number[] => {
  let next: number[] | null = null;
  for (const { index, moment } of dispatchOf(latches)(fact)) {
    if (!matches(moment, fact, scene)) continue;
    next ??= [...latched];
    next[index] = fact.seq;
  }
  return next ?? latched;
};
