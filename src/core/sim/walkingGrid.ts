import type { CompiledApartment } from '../apartment/compiledApartment';
import type { NavigationGrid } from '../apartment/navigationGrid';
import { aidGrid } from '../night/aidGrid';
import type { Persona } from '../scenario/persona';

/** Where somebody can be with her aid: it needs the width that she needs to get through. */
export const walkingGrid = (
  apartment: CompiledApartment,
  { abilities }: Pick<Persona, 'abilities'>,
): NavigationGrid => aidGrid(apartment, abilities.passageMm);
