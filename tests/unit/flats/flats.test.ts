import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aidsOf } from '../../../src/cli/flat/aidsOf';
import { checkFlatFolder } from '../../../src/cli/flat/checkFlatFolder';
import { glbErrors } from '../../../src/cli/flat/glbErrors';
import { compileApartment } from '../../../src/core/apartment/compileApartment';
import type { CompiledApartment } from '../../../src/core/apartment/compiledApartment';
import { findPath } from '../../../src/core/apartment/findPath';
import { nearestFree } from '../../../src/core/apartment/nearestFree';
import { reachableCells } from '../../../src/core/apartment/reachableCells';
import { standingSpot } from '../../../src/core/apartment/standingSpot';
import { floorLux } from '../../../src/core/apartment/floorLux';
import { luxAt } from '../../../src/core/apartment/luxAt';
import { polygonContains } from '../../../src/core/kernel/polygonContains';
import { shippedFlats, type ShippedFlat } from '../../support/shippedFlats';
import { ROOT, shippedProject } from '../../support/shippedProject';

/** Lines on the screen of a panel; they have no body in the flat. */
const WITHOUT_BODY = new Set(['alert', 'automation', 'camera']);

const aids = aidsOf(shippedProject.norms);
const ALIKE = 0.8;
/** Less than a lux meter shows and an eye sees. */
const UNSEEN_LUX = 0.05;

const each = shippedFlats.map((flat) => [flat.id, flat] as const);
const drawn = each.filter(([, { manifest }]) => manifest.model !== undefined);
const lit = each.filter(([, { floorLight }]) => floorLight !== null);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const inRoom = ({ manifest, floorLight }: ShippedFlat, room: string): [number, number][] => {
  const polygon = manifest.rooms.find(({ id }) => id === room)?.floorPolygon ?? [];
  if (floorLight === null) return [];
  const { cellMm, columns, rows, origin } = floorLight;
  return Array.from({ length: columns * rows }, (_, cell): [number, number] => [
    origin[0] + (cell % columns) * cellMm + (cellMm >> 1),
    origin[1] + Math.floor(cell / columns) * cellMm + (cellMm >> 1),
  ]).filter(
    (point, cell) => floorLight.layers[0]?.units[cell] !== null && polygonContains(polygon, point),
  );
};

/** The cells one walks over from the bed to the toilet, both from the free floor beside them. */
const wayToToilet = ({
  manifest,
  grid,
}: CompiledApartment): readonly (readonly [number, number])[] => {
  const rooms = manifest.rooms.filter(({ type }) => type === 'bathroom' || type === 'toilet');
  const bed = manifest.anchors.find(({ kind }) => kind === 'lie');
  const toilet = manifest.anchors.find(
    ({ id, kind }) => kind === 'seat' && rooms.some((room) => id === `${room.id}/toilet`),
  );
  if (bed === undefined || toilet === undefined) throw new Error('a bed and a toilet are expected');
  const spawn = manifest.anchors.find(({ kind }) => kind === 'spawn')?.at ?? bed.at;
  const start = nearestFree(grid, spawn[0], spawn[1], new Set());
  const isReachable = reachableCells(grid, start ?? spawn, new Set());
  const beside = ({ id, at }: typeof bed) =>
    standingSpot(grid, isReachable, id.slice(0, id.indexOf('/')), at)?.at ?? at;
  return findPath(grid, beside(bed), beside(toilet), new Set()) ?? [];
};

test('there is a flat to test', () => {
  expect(each.length).toBeGreaterThan(1);
  expect(drawn.length).toBeGreaterThan(0);
});

test.each(each)('%s: plan, files and model are without an error', async (_, { folder, id }) => {
  const problems = await checkFlatFolder(folder, `${id}/apartment.json`, aids);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

test.each(each)('%s: what its scenarios name stands where they say', (id, { manifest }) => {
  const anchorOf = new Map(manifest.objects.map((object) => [object.id, object.anchor]));
  const scenarios = [...shippedProject.scenarios.values()].filter(
    ({ scenario }) => scenario.apartment.manifest.id === id,
  );
  for (const { scenario } of scenarios) {
    const bodies = scenario.things.filter(({ kind }) => !WITHOUT_BODY.has(kind));
    const astray = bodies.filter((thing) => anchorOf.get(thing.id) !== thing.at);
    expect(astray.map((thing) => `${scenario.id}: ${thing.id} at ${thing.at}`)).toEqual([]);
  }
});

test.each(drawn)('%s: the stated length and the one measured in the model agree', (_, flat) => {
  const { statedMm = 0, measuredMm = -1 } = flat.manifest.scaleCheck ?? {};
  expect(Math.abs(statedMm - measuredMm)).toBeLessThanOrEqual(5);
});

test('every model of people is valid glTF', async () => {
  const file = join(ROOT, 'public/models/people/jeanne.glb');
  expect(await glbErrors(new Uint8Array(readFileSync(file)))).toEqual([]);
});

/** By state and room: the floor is neither black by day nor bright by night. */
const BOUNDS = {
  morning: [3, 20_000],
  evening: [0.2, 2000],
  night: [0, 15],
  'night-with-path-light': [0, 100],
} as const;

describe.skipIf(lit.length === 0)('the light on the floor', () => {
  test.each(lit)('%s: is as bright by state and room as homes are', (_, flat) => {
    const compiled = compileApartment(flat.manifest, flat.floorLight);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    const apartment = compiled.value;
    const states = flat.manifest.light?.states ?? [];
    expect(states.map(({ id }) => id).toSorted()).toEqual(Object.keys(BOUNDS).toSorted());
    const strange = states.flatMap(({ id: state }) =>
      flat.manifest.rooms.flatMap(({ id, type }) => {
        const points = inRoom(flat, id);
        const lux = median(points.map((point) => luxAt(apartment, state, {}, point) ?? 0));
        const [least, most] = BOUNDS[state];
        const isDark = type === 'storage' || type === 'corridor';
        return points.length > 0 && ((lux < least && !isDark) || lux > most)
          ? [`${state} ${id}: ${lux} lux`]
          : [];
      }),
    );
    expect(strange).toEqual([]);
  });

  test.each(lit)('%s: each lamp shines in its own room as much as anywhere', (_, flat) => {
    const { floorLight, manifest } = flat;
    const strange = (manifest.light?.layers ?? []).flatMap(({ id, kind, room }) => {
      if (kind !== 'lamp' || room === undefined || floorLight === null) return [];
      const lit: Record<string, readonly [number, number, number]> = { [id]: [1, 1, 1] };
      const brightest = (one: string): number =>
        Math.max(...inRoom(flat, one).map(([x, y]) => floorLux(floorLight, lit, x, y) ?? 0));
      // A switch may light two rooms alike, as a hall and its entrance.
      const most = Math.max(...manifest.rooms.map((one) => brightest(one.id)));
      return brightest(room) >= ALIKE * most ? [] : [`${id} hardly shines in "${room}"`];
    });
    expect(strange).toEqual([]);
  });

  test.each(lit)('%s: the way to the toilet is dark at night, and lit by its light', (_, flat) => {
    if (flat.manifest.light?.layers.some(({ kind }) => kind === 'path') !== true) return;
    const compiled = compileApartment(flat.manifest, flat.floorLight);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    const way = wayToToilet(compiled.value);
    expect(way.length).toBeGreaterThan(20);
    const along = (state: 'night' | 'night-with-path-light'): number =>
      median(way.map((point) => luxAt(compiled.value, state, {}, point) ?? 0));
    expect(along('night')).toBeLessThan(1);
    expect(along('night-with-path-light')).toBeGreaterThanOrEqual(5);
    expect(along('night-with-path-light')).toBeLessThanOrEqual(20);
  });
});

const reportSchema = z.object({
  calibration: z.object({ lux: z.number() }),
  lightmapByGrid: z.record(z.string(), z.record(z.string(), z.number())),
  floorLux: z.record(
    z.string(),
    z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])),
  ),
});
const reported = each.filter(([, { folder }]) => existsSync(join(folder, 'bake-report.json')));

describe.skipIf(reported.length === 0)('the report of the bake', () => {
  const reportOf = ({ folder }: ShippedFlat) =>
    reportSchema.parse(JSON.parse(readFileSync(join(folder, 'bake-report.json'), 'utf8')));

  /** The middle one of the three: a tenth, half and nine tenths of the floor are darker. */
  const medianLux = (flat: ShippedFlat, state: string, room: string): number =>
    reportOf(flat).floorLux[state]?.[room]?.[1] ?? 0;

  test.each(reported)('%s: a lamp of 1000 lm at 2 m reads 19.9 lux', (_, flat) => {
    expect(Math.abs(reportOf(flat).calibration.lux - 19.9)).toBeLessThanOrEqual(0.2);
  });

  test.each(reported)(
    '%s: lightmap and grid agree within a quarter, or where it is dark within 0.05 lux',
    (_, flat) => {
      const off = Object.entries(reportOf(flat).lightmapByGrid).flatMap(([state, rooms]) =>
        Object.entries(rooms)
          .filter(
            ([room, ratio]) =>
              (ratio < 0.75 || ratio > 1.25) &&
              Math.abs(ratio - 1) * medianLux(flat, state, room) > UNSEEN_LUX,
          )
          .map(([room, ratio]) => `${state} ${room}: ${ratio}`),
      );
      expect(off).toEqual([]);
    },
  );
});
