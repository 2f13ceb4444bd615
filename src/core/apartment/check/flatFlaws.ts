import { compileApartment } from '../compileApartment';
import type { Manifest } from '../manifest';
import type { Aids } from './aidFindings';
import { checkFlat } from './checkFlat';
import type { FlatFinding } from './flatFinding';
import { placeFindings } from './placeFindings';
import { roomFindings } from './roomFindings';

/**
 * Everything that is wrong with a manifest beyond its shape. One that does not compile is asked first whether its floors
 * and places are drawn right: where they are not, nobody can walk, and that would be all one is told.
 */
export const flatFlaws = (manifest: Manifest, aids: Aids | null): readonly FlatFinding[] => {
  const compiled = compileApartment(manifest);
  if (compiled.ok) return checkFlat(manifest, aids);
  const errors = compiled.error.map((flaw) => ({ ...flaw, severity: 'error' as const }));
  return [...roomFindings(manifest), ...placeFindings(manifest), ...errors];
};
