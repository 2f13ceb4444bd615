import { z } from 'zod';
import { fileSchema } from './fileSchema';
import { floorSchema } from './floorSchema';
import { idSchema } from './idSchema';
import { lightSchema } from './lightSchema';
import { measureSchema } from './measureSchema';
import { placeSchema } from './placeSchema';
import { pointSchema } from './pointSchema';
import { zoneSchema } from './zoneSchema';

const mm = z.int();
const textSchema = z.strictObject({ fr: z.string(), nl: z.string(), en: z.string() });

const roomSchema = z.strictObject({
  id: idSchema,
  type: z.enum([
    'entrance',
    'hall',
    'living',
    'kitchen',
    'bedroom',
    'bathroom',
    'toilet',
    'storage',
    'terrace',
    'corridor',
  ]),
  name: textSchema,
  floorPolygon: z.array(pointSchema).min(3),
  ceilingHeightMm: mm.positive(),
  floorFinish: z.string(),
});

const openingSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['door', 'passage', 'window', 'front-door']),
  /** One room for a window or an outer door, two for a way through (also out to a corridor or terrace of the flat). */
  rooms: z.array(idSchema).min(1).max(2),
  /** The clear opening on the floor plan, from jamb to jamb. */
  line: z.tuple([pointSchema, pointSchema]),
  clearWidthMm: mm.positive(),
  heightMm: mm.positive(),
  thresholdHeightMm: mm.nonnegative(),
  hinge: z.enum(['left', 'right', 'sliding', 'none']),
});

const objectSchema = z.strictObject({
  id: idSchema,
  /** Name of the node in the GLB. */
  node: z.string(),
  class: z.string(),
  anchor: placeSchema.optional(),
  room: idSchema,
  sizeMm: z.tuple([mm.positive(), mm.positive(), mm.positive()]),
  movable: z.boolean(),
});

const anchorSchema = z.strictObject({
  id: placeSchema,
  kind: z.enum(['spawn', 'seat', 'lie', 'place', 'deviceMount', 'robotDock']),
  at: pointSchema,
  /** Above the floor there. */
  heightMm: mm.nonnegative(),
  /** Clockwise from north (three.js -z) seen from above. */
  headingDeg: z.int(),
});

const boxSchema = z.strictObject({
  /** The object that goes away with the box when it is moved; none for walls and fixed furniture. */
  object: idSchema.optional(),
  min: pointSchema,
  max: pointSchema,
  /** Above the floor there. */
  heightMm: mm.positive(),
  /** Stands partly under something higher on purpose, as a chair does at its table. */
  tucked: z.literal(true).optional(),
});

const shape = z.strictObject({
  format: z.literal('foyer-apartment/1'),
  id: idSchema,
  name: textSchema,
  provenance: z.strictObject({
    /** `planned`: measures and names are fixed, nothing is drawn yet. */
    origin: z.enum(['authored', 'scan', 'planned']),
    by: z.string(),
    date: z.iso.date(),
    software: z.string(),
    licence: z.string(),
    note: textSchema.optional(),
  }),
  scaleCheck: z
    .strictObject({
      what: z.string(),
      statedMm: mm.positive(),
      measuredMm: mm.positive(),
      by: z.string(),
    })
    .optional(),
  /** Hash of the authoring scripts, so that a stale build is noticed; a scan has none. */
  inputsHash: z.string().optional(),
  model: fileSchema.optional(),
  light: lightSchema.optional(),
  rooms: z.array(roomSchema).min(1),
  openings: z.array(openingSchema),
  objects: z.array(objectSchema),
  anchors: z.array(anchorSchema).min(1),
  collision: z.array(boxSchema),
  /** Floors that are not at height 0. */
  floors: z.array(floorSchema).optional(),
  zones: z.array(zoneSchema).optional(),
  measures: z.array(measureSchema).optional(),
});

/** What only a drawn flat has. */
const DRAWN = ['scaleCheck', 'model'] as const;

/** What is there although the flat is only planned, or lacks although it is drawn; with the key to point at. */
const flawsOfOrigin = (
  flat: z.infer<typeof shape>,
): readonly (readonly [key: string, message: string])[] => {
  const has = (key: 'inputsHash' | 'light' | (typeof DRAWN)[number]) => flat[key] !== undefined;
  const { origin } = flat.provenance;
  if (origin === 'planned') {
    return [...DRAWN, 'light' as const]
      .filter(has)
      .map((key) => [
        key,
        `A planned flat has no "${key}" yet: leave it out, or say where the flat came from ("authored" or "scan").`,
      ]);
  }
  const lacks = (key: string, hint: string): readonly [string, string] => [
    'provenance',
    `"${key}" is missing. ${hint}`,
  ];
  const flaws = DRAWN.filter((key) => !has(key)).map((key) =>
    lacks(key, 'A flat that has no model yet has the origin "planned".'),
  );
  if (origin === 'scan') return flaws;
  if (!has('light'))
    flaws.push(lacks('light', 'A flat without baked light has the origin "scan".'));
  if (!has('inputsHash')) flaws.push(lacks('inputsHash', 'The build of the flat writes it.'));
  return flaws;
};

/**
 * The truth about one flat: geometry in integer millimetres, names, anchors, provenance. The GLB beside it
 * only draws; everything the simulation reads is here. A planned flat has all of it but the drawing, a scan all but
 * baked light.
 */
export const manifestSchema = shape.check(({ value, issues }) => {
  for (const [key, message] of flawsOfOrigin(value))
    issues.push({ code: 'custom', message, path: [key], input: value });
});

export type Manifest = z.infer<typeof manifestSchema>;
