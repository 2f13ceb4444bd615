import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';

/**
 * Every way from one posture straight into another, and how long it takes in seconds. As long as the clips of the
 * bodies, so that what is true and what is seen end together. What is not here takes more than one step.
 */
const SECONDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  lying: { edge: 6.2 },
  edge: { lying: 6.2, standing: 4.4 },
  sitting: { standing: 4.4 },
  standing: { sitting: 4.6, edge: 4.6 },
  // Getting up from the floor: each step has its own way back down.
  floor: { side: 3.4 },
  side: { floor: 3.4, 'all-fours': 4 },
  'all-fours': { side: 4, floor: 4, 'half-kneeling': 4.8 },
  'half-kneeling': { 'all-fours': 3, floor: 4, sitting: 8.533 },
};

/** Ticks from one posture straight into another; null when that takes other steps first. */
export const postureStep = (from: string, to: string): Tick | null => {
  const seconds = SECONDS[from]?.[to];
  return seconds === undefined ? null : Math.ceil(seconds * TICKS_PER_SECOND);
};
