import type { Manifest } from '../manifest';
import { aidFindings, type Aids } from './aidFindings';
import type { FlatFinding } from './flatFinding';
import { openingFindings } from './openingFindings';
import { overlapFindings } from './overlapFindings';
import { placeFindings } from './placeFindings';
import { roomFindings } from './roomFindings';
import { zoneFindings } from './zoneFindings';

/**
 * Everything a manifest that compiles can still have wrong in its plan. Takes tenths of a second, so it is asked for by
 * `check` and by tests, never while a visit loads. Without `aids` nobody drives through.
 */
export const checkFlat = (manifest: Manifest, aids: Aids | null): readonly FlatFinding[] => [
  ...roomFindings(manifest),
  ...openingFindings(manifest),
  ...placeFindings(manifest),
  ...overlapFindings(manifest),
  ...zoneFindings(manifest),
  ...(aids === null ? [] : aidFindings(manifest, aids)),
];
