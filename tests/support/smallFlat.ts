import type { CompiledApartment } from '../../src/core/apartment/compiledApartment';
import { compileApartment } from '../../src/core/apartment/compileApartment';
import type { Manifest } from '../../src/core/apartment/manifest';

type Anchor = Manifest['anchors'][number];

const named = (text: string) => ({ fr: text, nl: text, en: text });

const room = (id: string, type: Manifest['rooms'][number]['type'], west: number, east: number) => ({
  id,
  type,
  name: named(id),
  floorPolygon: [
    [west, 0],
    [east, 0],
    [east, 4000],
    [west, 4000],
  ] satisfies [number, number][],
  ceilingHeightMm: 2500,
  floorFinish: 'lino',
});

const anchor = (id: string, kind: Anchor['kind'], xMm: number, yMm: number): Anchor => ({
  id,
  kind,
  at: [xMm, yMm],
  heightMm: 0,
  headingDeg: 0,
});

const door = (id: string, rooms: string[], xMm: number): Manifest['openings'][number] => ({
  id,
  kind: 'door',
  rooms,
  line: [
    [xMm, 1500],
    [xMm, 2500],
  ],
  clearWidthMm: 1000,
  heightMm: 2100,
  thresholdHeightMm: 0,
  hinge: 'left',
});

/** Three rooms in a row: hall, living, bedroom. */
export const smallFlatManifest: Manifest = {
  format: 'foyer-apartment/1',
  id: 'small',
  name: named('small'),
  provenance: {
    origin: 'scan',
    by: 'test',
    date: '2026-11-24',
    software: 'none',
    licence: 'CC0',
  },
  scaleCheck: { what: 'door', statedMm: 1000, measuredMm: 1000, by: 'test' },
  model: { url: 'small.glb', bytes: 1 },
  rooms: [
    room('hall', 'hall', 0, 4000),
    room('living', 'living', 4000, 8000),
    room('bedroom', 'bedroom', 8000, 12000),
  ],
  openings: [
    door('hall-living', ['hall', 'living'], 4000),
    door('living-bedroom', ['living', 'bedroom'], 8000),
  ],
  objects: [],
  anchors: [
    anchor('hall/front-door', 'spawn', 1000, 2000),
    anchor('hall/centre', 'place', 2000, 2000),
    anchor('hall/passage', 'place', 3000, 1000),
    anchor('living/armchair', 'seat', 6000, 1000),
    anchor('living/sofa-front', 'place', 6000, 3000),
    anchor('bedroom/bed', 'lie', 10000, 1000),
    anchor('bedroom/way-out', 'place', 9000, 3000),
  ],
  collision: [],
};

const compiled = compileApartment(smallFlatManifest);
if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('\n'));

/** The small flat, ready to use. */
export const smallFlat: CompiledApartment = compiled.value;
