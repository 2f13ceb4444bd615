import { createDispatch } from '../rules/createDispatch';
import type { Moment } from '../scenario/language';
import type { Fact } from '../sim/fact';
import type { CompiledRubric } from './compiledRubric';
import { isInSight } from './isInSight';
import type { Sight } from './sight';

/** What of a criterion listens: its monitor, or the moment of its critical sentence. */
export type Listener = {
  readonly index: number;
  readonly part: 'monitor' | 'critical';
  readonly sight: Sight;
};

type Dispatch = (fact: Fact) => readonly Listener[];

// A cache, not state: the same rubric always gives the same table.
const built = new WeakMap<CompiledRubric, Dispatch>();

const sightOf = (moment: Moment): Sight => ({ moments: [moment], types: [], follows: false });

const listeners = ({ criteria }: CompiledRubric): readonly Listener[] =>
  criteria.flatMap(({ sight, critical }, index): readonly Listener[] => [
    { index, part: 'monitor', sight },
    ...(critical === null || typeof critical.when === 'string'
      ? []
      : [{ index, part: 'critical' as const, sight: sightOf(critical.when) }]),
  ]);

/** Tells of a fact which parts of which criteria it has to be offered to. */
export const listenersOf = (rubric: CompiledRubric): Dispatch => {
  const known = built.get(rubric);
  if (known !== undefined) return known;
  const dispatch = createDispatch(listeners(rubric), ({ sight }, route) => isInSight(sight, route));
  built.set(rubric, dispatch);
  return dispatch;
};
