import type { Persona } from './persona';

const AUTHORED = 'authored';

/** What is taken for granted of who comes by: she is well and walks without help. */
export const visitorBody: Omit<Persona, 'id' | 'role' | 'name' | 'ageYears' | 'brief' | 'about'> = {
  aid: 'none',
  model: null,
  health: [],
  abilities: {
    gaitSpeedMmPerS: 1100,
    stepHeightMm: 200,
    lowerLegMm: 440,
    passageMm: 600,
    reachMm: 1950,
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
};
