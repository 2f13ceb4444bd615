import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { manifestSchema, type Manifest } from '../../../src/core/apartment/manifest';
import { footprintOf } from '../../../src/core/apartment/footprintOf';
import { isInSight } from '../../../src/core/apartment/isInSight';
import { visibleRooms } from '../../../src/core/apartment/visibleRooms';
import { polygonContains } from '../../../src/core/kernel/polygonContains';
import { smallManifest } from '../../support/smallManifest';

type Point = readonly [number, number];

const shipped = (id: string): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(`public/models/${id}/apartment.json`, 'utf8')));
const lille = shipped('lille');
const kortrijk = shipped('kortrijk');

const roomsAt = ({ rooms }: Manifest, at: Point): readonly string[] =>
  rooms.filter(({ floorPolygon }) => polygonContains(floorPolygon, at)).map(({ id }) => id);

/** In the thickness of the wall, between the jambs. Every line of these flats is upright. */
const isInDoorway = ({ openings }: Manifest, [x, y]: Point): boolean =>
  openings.some(({ rooms, kind, line: [from, to] }) => {
    if (rooms.length !== 2 || kind === 'window') return false;
    const deepMm = kind === 'front-door' ? 126 : 61;
    return from[0] === to[0]
      ? Math.abs(x - from[0]) <= deepMm && y > from[1] && y < to[1]
      : Math.abs(y - from[1]) <= deepMm && x > from[0] && x < to[0];
  });

const STEP_MM = 15;

/** Whether the straight way meets no wall, a step at a time. */
const isClear = (manifest: Manifest, from: Point, to: Point): boolean => {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP_MM);
  for (let i = 0; i <= steps; i += 1) {
    const share = steps === 0 ? 0 : i / steps;
    const at: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    if (roomsAt(manifest, at).length === 0 && !isInDoorway(manifest, at)) return false;
  }
  return true;
};

/** Something tiny at `to`, and the rooms it is in. */
const isSeen = (manifest: Manifest, from: Point, withinMm: number, to: Point): boolean => {
  const visible = visibleRooms(manifest, from, withinMm);
  return (
    roomsAt(manifest, to).every((room) => visible.has(room)) &&
    isInSight(footprintOf(manifest, to, to), visible, from, withinMm)
  );
};

const pointIn = ({ floorPolygon }: Manifest['rooms'][number]) => {
  const xs = floorPolygon.map(([x]) => x);
  const ys = floorPolygon.map(([, y]) => y);
  return fc
    .tuple(
      fc.integer({ min: Math.min(...xs), max: Math.max(...xs) }),
      fc.integer({ min: Math.min(...ys), max: Math.max(...ys) }),
    )
    .filter((point) => polygonContains(floorPolygon, point));
};

/** Somewhere in a room or a doorway: near doors on purpose, where most mistakes would be. */
const standing = (manifest: Manifest) => {
  const doors = manifest.openings.filter(({ rooms }) => rooms.length === 2);
  const nearby = fc.integer({ min: -900, max: 900 });
  return fc.oneof(
    fc.constantFrom(...manifest.rooms).chain(pointIn),
    fc
      .tuple(fc.constantFrom(...doors), nearby, nearby)
      .map(([{ line }, dx, dy]): [number, number] => [line[0][0] + dx, line[0][1] + dy])
      .filter((at) => roomsAt(manifest, at).length > 0 || isInDoorway(manifest, at)),
  );
};

describe.each([
  ['lille', lille],
  ['kortrijk', kortrijk],
])('what is seen in %s', (_, manifest) => {
  const target = fc.constantFrom(...manifest.rooms).chain(pointIn);
  const offset = fc.integer({ min: -250, max: 250 });

  test.prop([standing(manifest), target], { numRuns: 1000 })(
    'what a straight line leads to is in sight, and its room with it',
    (from, to) => {
      if (!isSeen(manifest, from, 1, to)) expect(isClear(manifest, from, to)).toBe(false);
    },
  );

  test.prop([standing(manifest), offset, offset, target], { numRuns: 1000 })(
    'also for eyes that have moved on since',
    (from, dx, dy, to) => {
      const eyes: Point = [from[0] + dx, from[1] + dy];
      if (isSeen(manifest, from, 250, to)) return;
      expect(isClear(manifest, from, eyes) && isClear(manifest, eyes, to)).toBe(false);
    },
  );
});

describe('out of sight', () => {
  test.each<[string, Manifest, Point, readonly string[]]>([
    ['by the window of the living room', lille, [8500, 6300], ['bathroom', 'bedroom']],
    ['in the kitchen', lille, [6000, 600], ['bathroom', 'bedroom', 'entrance', 'hall']],
    ['at the bath', lille, [2300, 500], ['bedroom', 'entrance', 'kitchen', 'living']],
    ['in the storage room', kortrijk, [600, 2600], ['bathroom', 'corridor', 'kitchen', 'terrace']],
    [
      'on the terrace',
      kortrijk,
      [8000, 8800],
      ['bathroom', 'corridor', 'hall', 'kitchen', 'storage'],
    ],
  ])('%s', (_, manifest, at, rooms) => {
    const seen = visibleRooms(manifest, at, 1);
    const unseen = manifest.rooms.map(({ id }) => id).filter((id) => !seen.has(id));
    expect(unseen.toSorted()).toEqual(rooms);
  });

  test.each([
    ['lille', lille],
    ['kortrijk', kortrijk],
  ])('is most of what no line reaches in %s', (_, manifest) => {
    const points = manifest.rooms.flatMap(({ floorPolygon: [[x0, y0] = [0, 0], , end = [0, 0]] }) =>
      [1, 4].flatMap((i) =>
        [1, 4].map((j): Point => [x0 + ((end[0] - x0) * i) / 5, y0 + ((end[1] - y0) * j) / 5]),
      ),
    );
    const pairs = points.flatMap((from) => points.map((to) => [from, to] as const));
    const walled = pairs.filter(([from, to]) => !isClear(manifest, from, to));
    const drawn = walled.filter(([from, to]) => isSeen(manifest, from, 150, to));
    expect(walled.length).toBeGreaterThan(300);
    expect(drawn.length / walled.length).toBeLessThan(0.2);
  });
});

describe('at the edges', () => {
  const small = smallManifest();

  test('a doorway sees both rooms, a place outside of everything all of them', () => {
    expect([...visibleRooms(lille, [4460, 3000], 1).keys()]).toEqual(
      expect.arrayContaining(['hall', 'living']),
    );
    expect(visibleRooms(lille, [-5000, -5000], 250).size).toBe(lille.rooms.length);
    expect(visibleRooms(lille, [2000, 2460], 1).size).toBe(lille.rooms.length);
  });

  test('a window shows nothing of the flat but its terraces', () => {
    const [living, bedroom] = small.rooms;
    if (!living || !bedroom) throw new Error('two rooms');
    const terrace: Manifest['rooms'][number] = {
      ...bedroom,
      id: 'terrace',
      type: 'terrace',
      floorPolygon: [
        [0, 3400],
        [4000, 3400],
        [4000, 5000],
        [0, 5000],
      ],
    };
    const window = {
      ...small.openings[0]!,
      id: 'window',
      kind: 'window' as const,
      rooms: ['living'],
      line: [
        [1000, 3200],
        [3000, 3200],
      ] as [[number, number], [number, number]],
    };
    const flat = smallManifest({
      rooms: [living, bedroom, terrace],
      openings: [...small.openings, window],
    });
    const seen = (manifest: Manifest, at: Point) => [...visibleRooms(manifest, at, 1).keys()];
    expect(seen(flat, [2000, 1500])).toContain('terrace');
    expect(seen(flat, [6900, 2900])).not.toContain('terrace');
    expect(seen(flat, [2000, 4500])).toContain('living');
    expect(seen(smallManifest({ openings: [window] }), [2000, 1500])).toEqual(['living']);
  });

  test('a thing stands in every room it touches, a leaf in both rooms of its door', () => {
    const rooms = (min: Point, max: Point) => [...footprintOf(small, min, max).rooms];
    expect(rooms([500, 500], [900, 900])).toEqual(['living']);
    expect(rooms([3800, 2600], [4300, 2700])).toEqual(['living', 'bedroom']);
    expect(rooms([3990, 950], [4040, 1850])).toEqual(['living', 'bedroom']);
    // Larger than a room.
    expect(rooms([-100, -100], [7300, 3200])).toEqual(['living', 'bedroom']);
    expect(rooms([4060, 100], [4070, 200])).toEqual([]);
    // A balcony before the living room is seen from the bedroom too.
    expect(rooms([0, 2900], [3000, 4500])).toEqual([]);
  });
});
