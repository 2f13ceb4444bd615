import type { Scalar } from '../../core/sim/intent';
import { useSim } from '../../session/useSim';

/** One state of a thing as it is now; undefined for a state its kind does not have. */
export const useThingState = (thing: string, key: string): Scalar | undefined =>
  useSim(({ world }) => world.states[thing]?.[key]);
