import { compileApartment } from '../../src/core/apartment/compileApartment';
import type { CompiledApartment } from '../../src/core/apartment/compiledApartment';
import { manifestSchema } from '../../src/core/apartment/manifest';

const same = (text: string) => ({ fr: text, nl: text, en: text });

/** One room of 4 by 4 m with a rug in the middle, a wall across its north and a seat. Plan: x 0-4000, y 0-4000. */
export const roomApartment = (): CompiledApartment => {
  const manifest = manifestSchema.parse({
    format: 'foyer-apartment/1',
    id: 'one-room',
    name: same('One room'),
    provenance: {
      origin: 'authored',
      by: 'tests',
      date: '2026-01-01',
      software: 'none',
      licence: 'none',
    },
    scaleCheck: { what: 'room', statedMm: 4000, measuredMm: 4000, by: 'tests' },
    inputsHash: 'none',
    model: { url: 'one-room.glb', bytes: 1 },
    light: {
      layers: [
        { id: 'sky', kind: 'sky', tint: [1, 1, 1] },
        { id: 'lamp', kind: 'lamp', tint: [1, 1, 1], object: 'stool' },
      ],
      atlases: [
        {
          id: 'arch',
          sizePx: 8,
          packs: [
            {
              id: 'sky',
              file: { url: 'arch-sky.png', bytes: 1 },
              channels: [
                { layer: 'sky', part: 'lux', maxLux: 600 },
                { layer: 'lamp', part: 'lux', maxLux: 200 },
                null,
                null,
              ],
            },
          ],
        },
      ],
      states: [
        {
          id: 'morning',
          sources: { sky: [1, 1, 1] },
          lamps: {},
          exposure: { min: 0.002, max: 0.002 },
          nightVision: 0,
        },
      ],
      floor: { url: 'floor-light.json', bytes: 1 },
    },
    rooms: [
      {
        id: 'living',
        type: 'living',
        name: same('Living'),
        floorPolygon: [
          [0, 0],
          [4000, 0],
          [4000, 4000],
          [0, 4000],
        ],
        ceilingHeightMm: 2500,
        floorFinish: 'oak',
      },
    ],
    openings: [],
    objects: [
      {
        id: 'rug',
        node: 'rug',
        class: 'rug',
        anchor: 'living/centre',
        room: 'living',
        sizeMm: [1000, 800, 10],
        movable: true,
      },
      {
        id: 'stool',
        node: 'stool',
        class: 'furniture',
        anchor: 'living/corner',
        room: 'living',
        sizeMm: [300, 300, 450],
        movable: true,
      },
    ],
    anchors: [
      { id: 'living/door', kind: 'spawn', at: [2000, 3500], heightMm: 0, headingDeg: 0 },
      { id: 'living/centre', kind: 'place', at: [2000, 2000], heightMm: 0, headingDeg: 0 },
      { id: 'living/corner', kind: 'place', at: [3500, 500], heightMm: 0, headingDeg: 90 },
      { id: 'living/chair', kind: 'seat', at: [600, 2000], heightMm: 470, headingDeg: 90 },
    ],
    collision: [{ min: [-200, 900], max: [1500, 1000], heightMm: 2500 }],
  });
  const compiled = compileApartment(manifest);
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join(' '));
  return compiled.value;
};
