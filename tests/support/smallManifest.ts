import type { Manifest } from '../../src/core/apartment/manifest';
import { sameText } from './sameText';

const room = (id: string, fromXMm: number, toXMm: number): Manifest['rooms'][number] => ({
  id,
  type: id === 'bedroom' ? 'bedroom' : 'living',
  name: sameText(id),
  floorPolygon: [
    [fromXMm, 0],
    [toXMm, 0],
    [toXMm, 3000],
    [fromXMm, 3000],
  ],
  ceilingHeightMm: 2500,
  floorFinish: 'oak',
});

const anchor = (
  id: string,
  kind: Manifest['anchors'][number]['kind'],
  at: [number, number],
): Manifest['anchors'][number] => ({ id, kind, at, heightMm: 0, headingDeg: 0 });

/** Two rooms side by side, a wall of 100 mm with a door of 830 mm between them, one crate that can be moved. */
export const smallManifest = (patch: Partial<Manifest> = {}): Manifest => ({
  format: 'foyer-apartment/1',
  id: 'small',
  name: sameText('Small'),
  provenance: {
    origin: 'scan',
    by: 'a test',
    date: '2026-11-24',
    software: 'none',
    licence: 'CC0',
  },
  scaleCheck: { what: 'door', statedMm: 830, measuredMm: 830, by: 'a test' },
  model: { url: 'small.glb', bytes: 1 },
  rooms: [room('living', 0, 4000), room('bedroom', 4100, 7100)],
  openings: [
    {
      id: 'bedroom-door',
      kind: 'door',
      rooms: ['living', 'bedroom'],
      line: [
        [4050, 1000],
        [4050, 1830],
      ],
      clearWidthMm: 830,
      heightMm: 2040,
      thresholdHeightMm: 0,
      hinge: 'left',
    },
  ],
  objects: [
    {
      id: 'crate',
      node: 'crate',
      class: 'box',
      anchor: 'living/wall',
      room: 'living',
      sizeMm: [500, 500, 500],
      movable: true,
    },
    {
      id: 'sofa',
      node: 'sofa',
      class: 'seat',
      room: 'living',
      sizeMm: [900, 900, 800],
      movable: false,
    },
  ],
  anchors: [
    anchor('living/start', 'spawn', [500, 1500]),
    anchor('living/armchair', 'seat', [1000, 400]),
    anchor('living/wall', 'place', [2600, 2700]),
    anchor('bedroom/bed', 'lie', [6500, 2300]),
    anchor('bedroom/middle', 'place', [5600, 1500]),
    anchor('bedroom/window', 'place', [5600, 200]),
  ],
  collision: [
    { min: [700, 100], max: [1300, 700], heightMm: 800 },
    { object: 'crate', min: [2350, 2450], max: [2850, 2950], heightMm: 500 },
  ],
  ...patch,
});
