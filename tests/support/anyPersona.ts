import type { Persona } from '../../src/core/scenario/persona';
import { sameText } from './sameText';

const AUTHORED = 'authored';

/** A resident with every ability good and no aid; `changes` says how she differs. */
export const anyPersona = (changes: Partial<Persona> = {}): Persona => ({
  id: 'jeanne',
  role: 'resident',
  name: 'Jeanne',
  ageYears: 82,
  aid: 'none',
  model: 'jeanne',
  brief: sameText('Lives here.'),
  about: sameText('Lives alone.'),
  health: [],
  abilities: {
    gaitSpeedMmPerS: 1200,
    stepHeightMm: 150,
    lowerLegMm: 430,
    passageMm: 600,
    reachMm: 2000,
    vision: 'good',
    hearing: 'good',
    grip: 'good',
    balance: 'good',
    strength: 'good',
    cognition: 'good',
  },
  basis: {
    gaitSpeedMmPerS: AUTHORED,
    stepHeightMm: AUTHORED,
    lowerLegMm: AUTHORED,
    passageMm: AUTHORED,
    reachMm: AUTHORED,
  },
  standing: null,
  chairRiseMs: null,
  footwear: 'closed',
  medicines: [],
  routines: [],
  dear: [],
  refuses: [],
  ...changes,
});
