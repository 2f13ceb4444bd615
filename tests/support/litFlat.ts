import type { CompiledApartment } from '../../src/core/apartment/compiledApartment';
import { compileApartment } from '../../src/core/apartment/compileApartment';
import type { FloorLight } from '../../src/core/apartment/floorLightSchema';
import type { FlatLight } from '../../src/core/apartment/lightSchema';
import type { Manifest } from '../../src/core/apartment/manifest';
import { smallFlatManifest } from './smallFlat';

const file = { url: 'x', bytes: 1 };
const exposure = { min: 0.001, max: 0.2 };

/** Sky by day, moon and a path light by night. */
const flatLight: FlatLight = {
  layers: [
    { id: 'sky', kind: 'sky', tint: [1, 1, 1] },
    { id: 'moon', kind: 'moon', tint: [1, 1, 1] },
    { id: 'path', kind: 'path', tint: [1, 1, 1], object: 'night-path' },
  ],
  atlases: [
    { id: 'arch', sizePx: 8, packs: [{ id: 'sky', file, channels: [null, null, null, null] }] },
  ],
  states: [
    { id: 'morning', sources: { sky: [0.5, 0.5, 0.5] }, lamps: {}, exposure, nightVision: 0 },
    { id: 'night', sources: { moon: [1, 1, 1] }, lamps: {}, exposure, nightVision: 0.6 },
  ],
  floor: { url: 'floor-light.json', bytes: 1 },
};

const grid = (units: number) => Array.from({ length: 12 * 4 }, () => units);

/** One cell a square metre: 800 lux of sky at weight 1, 0.4 lux of moon, 12 lux of path light. */
export const floorLight: FloorLight = {
  format: 'foyer-floor-light/1',
  cellMm: 1000,
  origin: [0, 0],
  columns: 12,
  rows: 4,
  layers: [
    { id: 'sky', luxPerUnit: 1, units: grid(800) },
    { id: 'moon', luxPerUnit: 0.01, units: grid(40) },
    { id: 'path', luxPerUnit: 0.1, units: grid(120) },
  ],
};

/** The small flat with light on its floor; `patch` goes into its manifest. */
export const litFlat = (
  patch: Partial<Manifest> = {},
  floor: FloorLight = floorLight,
): CompiledApartment => {
  const compiled = compileApartment({ ...smallFlatManifest, light: flatLight, ...patch }, floor);
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('\n'));
  return compiled.value;
};
