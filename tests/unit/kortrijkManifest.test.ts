import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputsHash } from '../../assets/inputsHash.mjs';
import { planHash, plannedManifest } from '../../assets/plan.mjs';
import { buildGrid } from '../../src/core/apartment/buildGrid';
import { compileApartment } from '../../src/core/apartment/compileApartment';
import { findPath } from '../../src/core/apartment/findPath';
import { manifestSchema } from '../../src/core/apartment/manifest';
import { parseManifest } from '../../src/core/apartment/parseManifest';
import { shippedScenario } from '../support/shippedProject';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(root, 'public/models/kortrijk/apartment.json'), 'utf8');
const manifest = manifestSchema.parse(JSON.parse(text));
const assets = resolve(root, 'assets');
const plan = manifestSchema.parse(plannedManifest(assets, 'kortrijk'));
const isPlanned = manifest.provenance.origin === 'planned';

/** Square metres of a polygon in millimetres. */
const areaM2 = (polygon: readonly (readonly [number, number])[]): number => {
  let twice = 0;
  polygon.forEach(([x, y], i) => {
    const [nextX, nextY] = polygon[(i + 1) % polygon.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2e6;
};

/** Millimetres free of boxes along a plan line, from a free point both ways. */
const freeSpan = (axis: 0 | 1, at: number, from: number): number => {
  const other = axis === 0 ? 1 : 0;
  let low = -Infinity;
  let high = Infinity;
  for (const box of manifest.collision) {
    if (box.min[other] > at || box.max[other] < at) continue;
    if (box.max[axis] <= from) low = Math.max(low, box.max[axis]);
    else if (box.min[axis] >= from) high = Math.min(high, box.min[axis]);
    else return 0;
  }
  return high - low;
};

describe('the plan of Kortrijk', () => {
  test('was written from the plan as it is now', () => {
    const [hash, command] = isPlanned
      ? [planHash(assets, 'kortrijk'), 'node assets/plan.mjs kortrijk']
      : [inputsHash(assets, 'kortrijk'), 'npm run assets -- kortrijk'];
    expect(manifest.inputsHash, `run \`${command}\``).toBe(hash);
  });

  test('is what stands in the manifest, whoever wrote that', () => {
    const facts = ({ rooms, openings, anchors, collision, objects }: typeof manifest) => ({
      rooms,
      openings,
      anchors,
      collision,
      objects: objects.map(({ sizeMm: _sizeMm, ...object }) => object),
    });
    expect(facts(manifest)).toEqual(facts(plan));
  });

  test('gives the size of every object as it was drawn', () => {
    const sizes = new Map(manifest.objects.map(({ id, sizeMm }) => [id, sizeMm]));
    for (const { id, sizeMm } of plan.objects) {
      for (const axis of [0, 1, 2] as const) {
        const drawn = sizes.get(id)?.[axis] ?? 0;
        expect(Math.abs(drawn - sizeMm[axis]), `${id} ${axis}: ${drawn}`).toBeLessThanOrEqual(5);
      }
    }
  });

  test('holds together: every anchor can be walked up to from the front door', () => {
    expect(compileApartment(manifest).ok).toBe(true);
    expect(compileApartment(plan)).toMatchObject({ ok: true, value: { visual: null } });
  });

  test('has about 70 m² indoors, a terrace with a threshold and a corridor outside', () => {
    const outside = new Set(['terrace', 'corridor']);
    const indoors = manifest.rooms.filter(({ type }) => !outside.has(type));
    const sum = indoors.reduce((total, room) => total + areaM2(room.floorPolygon), 0);
    expect(sum).toBeGreaterThan(66);
    expect(sum).toBeLessThan(74);
    const threshold = (id: string) =>
      manifest.openings.find((opening) => opening.id === id)?.thresholdHeightMm;
    expect(threshold('terrace-door')).toBe(45);
    expect(threshold('bathroom-door')).toBe(0);
    expect(manifest.anchors.map(({ id }) => id)).toContain('corridor/steps');
  });

  test('doors are as wide as stated and open as wide between the boxes beside them', () => {
    const doors = manifest.openings.filter(({ kind }) => kind === 'door' || kind === 'front-door');
    expect(doors).toHaveLength(6);
    for (const { id, line, clearWidthMm } of doors) {
      const axis = line[0][1] === line[1][1] ? 0 : 1;
      const middle = Math.round((line[0][axis] + line[1][axis]) / 2);
      expect(clearWidthMm, id).toBeGreaterThanOrEqual(860);
      expect(line[1][axis] - line[0][axis], id).toBe(clearWidthMm);
      expect(freeSpan(axis, line[0][axis === 0 ? 1 : 0], middle), id).toBe(clearWidthMm);
      for (const off of [-600, -300, 300, 600]) {
        const at = line[0][axis === 0 ? 1 : 0] + off;
        expect(freeSpan(axis, at, middle), `${id} ${off}`).toBeGreaterThanOrEqual(clearWidthMm);
      }
    }
  });

  test('nobody gets from one room to another but through its openings', () => {
    const shut = manifest.openings.map(({ line: [from, to] }) => ({
      min: [Math.min(from[0], to[0]) - 60, Math.min(from[1], to[1]) - 60] as [number, number],
      max: [Math.max(from[0], to[0]) + 60, Math.max(from[1], to[1]) + 60] as [number, number],
      heightMm: 2550,
    }));
    const walled = compileApartment({ ...manifest, collision: [...manifest.collision, ...shut] });
    expect(
      walled.ok ? [] : walled.error.filter(({ message }) => message.startsWith('Room')),
    ).toHaveLength(7);
  });

  test('a walker 900 mm wide passes from the corridor to bed, toilet, kitchen and living room', () => {
    const grid = buildGrid(manifest, { cellMm: 100, radiusMm: 450 });
    const nothing: ReadonlySet<string> = new Set();
    const spots: readonly (readonly [number, number])[] = [
      [1150, 4650],
      [2250, 1450],
      [6550, 4950],
      [7350, 1450],
      [4050, -1950],
    ];
    for (const spot of spots)
      expect(findPath(grid, [4050, 650], spot, nothing), spot.join()).not.toBeNull();
  });
});

test.each(['found-on-floor', 'three-alarms'])(
  'everything %s shows has its object and stands there',
  (id) => {
    const anchorOf = new Map(manifest.objects.map((object) => [object.id, object.anchor]));
    // Lines on the screen of the panel, and no bodies.
    const { things } = shippedScenario(id).scenario;
    const bodies = things.filter(({ kind }) => !['alert', 'automation', 'camera'].includes(kind));
    expect(
      bodies.filter((thing) => anchorOf.get(thing.id) !== thing.at).map((thing) => thing.id),
    ).toEqual([]);
    expect(bodies.length).toBeGreaterThan(5);
  },
);

test('a planned flat says so, and a drawn one has everything to draw', () => {
  const said = (change: object): string => {
    const read = parseManifest(JSON.stringify({ ...plan, ...change }), 'apartment.json');
    return read.ok ? '' : read.error.map(({ message }) => message).join(' ');
  };
  expect(said({ model: { url: 'visual.glb', bytes: 3 } })).toContain('planned flat has no "model"');
  expect(said({ provenance: { ...plan.provenance, origin: 'authored' } })).toContain(
    '"light" is missing',
  );
});
