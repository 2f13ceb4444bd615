import type { Abilities, Level } from '../scenario/persona';

/** For whoever has no persona that says how fast: a careful walk. */
const CAREFUL_MM_PER_S = 500;
/** Slower by so many thousandths with every ten metres; author-set. */
const TIRES_PER_MILLE: Readonly<Record<Level, number>> = { good: 0, reduced: 60, poor: 140 };
const TIRED_PER_MILLE = 600;
const TEN_METRES_MM = 10_000;
/** Under this much light on the floor one feels one's way. */
const DARK_LUX = 5;
const IN_THE_DARK_PER_MILLE = 700;

/** How fast somebody walks who has come so far, in the light there is on the floor (null: not known). */
export const gaitMmPerS = (
  abilities: Pick<Abilities, 'gaitSpeedMmPerS' | 'strength'> | undefined,
  walkedMm: number,
  lux: number | null,
): number => {
  const fresh = abilities?.gaitSpeedMmPerS ?? CAREFUL_MM_PER_S;
  const tires = TIRES_PER_MILLE[abilities?.strength ?? 'good'];
  const left = Math.max(TIRED_PER_MILLE, 1000 - Math.trunc((walkedMm * tires) / TEN_METRES_MM));
  const sees = lux !== null && lux < DARK_LUX ? IN_THE_DARK_PER_MILLE : 1000;
  return Math.max(1, Math.trunc((fresh * left * sees) / 1_000_000));
};
