import type { VerbDefinition } from '../registry/thingKind';
import type { Scalar } from '../sim/intent';

/** Is the thing in a state from which this can be done? What the verb says nothing about does not matter. */
export const startsFrom = (
  { from = {} }: VerbDefinition,
  states: Readonly<Record<string, Scalar>>,
): boolean => Object.entries(from).every(([key, allowed]) => allowed.includes(String(states[key])));
