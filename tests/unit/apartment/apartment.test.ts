import { describe, expect, it } from 'vitest';
import { buildGrid } from '../../../src/core/apartment/buildGrid';
import { compileApartment } from '../../../src/core/apartment/compileApartment';
import { findPath } from '../../../src/core/apartment/findPath';
import { isFree } from '../../../src/core/apartment/isFree';
import { nearestFree } from '../../../src/core/apartment/nearestFree';
import { parseManifest } from '../../../src/core/apartment/parseManifest';
import { roomAt } from '../../../src/core/apartment/roomAt';
import { smallManifest } from '../../support/smallManifest';

const none: ReadonlySet<string> = new Set();
const size = { cellMm: 100, radiusMm: 200 };
const grid = buildGrid(smallManifest(), size);
const errors = (patch: Parameters<typeof smallManifest>[0]): readonly string[] => {
  const compiled = compileApartment(smallManifest(patch));
  return compiled.ok ? [] : compiled.error.map(({ message }) => message);
};

describe('the grid', () => {
  it('knows the room on either side of a door, and no room in a wall', () => {
    expect(roomAt(grid, 2000, 1500)).toBe('living');
    expect(roomAt(grid, 5000, 1500)).toBe('bedroom');
    expect(roomAt(grid, 4049, 1400)).not.toBeNull();
    expect(roomAt(grid, 4050, 2500)).toBeNull();
    expect(roomAt(grid, -5000, 0)).toBeNull();
  });

  it('lets nobody into a wall or furniture, and keeps the radius of a body from both', () => {
    expect(isFree(grid, 2000, 1500, none)).toBe(true);
    expect(isFree(grid, 50, 1500, none)).toBe(false);
    expect(isFree(grid, 1000, 400, none)).toBe(false);
    expect(isFree(grid, 1000, 850, none)).toBe(false);
    expect(isFree(grid, 1000, 950, none)).toBe(true);
    expect(isFree(grid, 99_000, 0, none)).toBe(false);
  });

  it('comes free where an object is gone', () => {
    expect(isFree(grid, 2600, 2650, none)).toBe(false);
    expect(isFree(grid, 2600, 2650, new Set(['sofa']))).toBe(false);
    expect(isFree(grid, 2600, 2650, new Set(['crate']))).toBe(true);
  });

  it('finds the nearest free spot', () => {
    expect(nearestFree(grid, 2000, 1500, none)).toEqual([2000, 1500]);
    const spot = nearestFree(grid, 1000, 400, none);
    expect(spot !== null && isFree(grid, spot[0], spot[1], none)).toBe(true);
  });
});

describe('ways', () => {
  it('lead through a door of 830 mm', () => {
    const way = findPath(grid, [500, 1500], [6500, 2300], none);
    expect(way?.at(0)).toEqual([550, 1550]);
    expect(way?.at(-1)).toEqual([6550, 2350]);
    expect(way?.some(([x, y]) => roomAt(grid, x, y) === 'bedroom')).toBe(true);
  });

  it('are none where a wall has no door, from a blocked spot, or out of the flat', () => {
    const walled = buildGrid(smallManifest({ openings: [] }), size);
    expect(findPath(walled, [500, 1500], [6500, 2300], none)).toBeNull();
    expect(findPath(grid, [1000, 400], [6500, 2300], none)).toBeNull();
    expect(findPath(grid, [500, 1500], [99_000, 0], none)).toBeNull();
  });

  it('get shorter when what stood in them is gone', () => {
    const box = { object: 'crate', min: [1900, 200], max: [2100, 2600], heightMm: 500 } as const;
    const blocked = buildGrid(
      smallManifest({ collision: [{ ...box, min: [...box.min], max: [...box.max] }] }),
      size,
    );
    const round = findPath(blocked, [500, 500], [3500, 500], none);
    const straight = findPath(blocked, [500, 500], [3500, 500], new Set(['crate']));
    expect(straight?.length).toBe(31);
    expect(round === null || round.length > 31).toBe(true);
  });
});

describe('compileApartment', () => {
  it('takes a flat that holds together and gives each anchor its room', () => {
    const compiled = compileApartment(smallManifest());
    expect(compiled.ok && compiled.value.anchors['bedroom/bed']?.room).toBe('bedroom');
  });

  it('names every dangling or doubled id', () => {
    const { anchors, objects, openings, rooms } = smallManifest();
    expect(errors({ rooms: [...rooms, ...rooms.slice(0, 1)] })).toEqual([
      'There are two rooms called "living".',
    ]);
    expect(
      errors({
        anchors: anchors.map((anchor, i) => (i === 1 ? { ...anchor, id: 'attic/trunk' } : anchor)),
        objects: objects.map((object) => ({ ...object, room: 'attic', anchor: 'attic/chest' })),
        openings: openings.map((opening) => ({ ...opening, rooms: ['living'] })),
      }),
    ).toEqual([
      'Anchor "attic/trunk": there is no room "attic".',
      'Object "crate": there is no room "attic".',
      'Object "crate": there is no anchor "attic/chest".',
      'Object "sofa": there is no room "attic".',
      'Object "sofa": there is no anchor "attic/chest".',
      'Opening "bedroom-door": a door joins two rooms.',
    ]);
  });

  it('names what nobody can walk up to', () => {
    const [door] = smallManifest().openings;
    const inDoor = { min: [4000, 900], max: [4100, 1400], heightMm: 2500 } as const;
    expect(
      errors({ collision: [{ ...inDoor, min: [...inDoor.min], max: [...inDoor.max] }] }),
    ).toEqual([
      `Room "bedroom": nobody can walk there from "living/start". Look for collision boxes in its openings ("${door?.id}").`,
    ]);
    expect(
      errors({
        anchors: smallManifest().anchors.map((anchor) =>
          anchor.id === 'bedroom/bed' ? { ...anchor, at: [8500, 1500] } : anchor,
        ),
      }),
    ).toEqual([expect.stringContaining('"bedroom/bed": nobody can get')]);
    const { anchors } = smallManifest();
    expect(errors({ anchors: anchors.filter(({ kind }) => kind !== 'spawn') })).toEqual([
      expect.stringContaining('"spawn"'),
    ]);
  });
});

describe('parseManifest', () => {
  it('reads what it wrote', () => {
    const manifest = smallManifest();
    expect(parseManifest(JSON.stringify(manifest), 'apartment.json')).toEqual({
      ok: true,
      value: manifest,
    });
  });

  it('names a wrong number with its place', () => {
    const text = JSON.stringify(smallManifest(), null, 1).replace(
      '"clearWidthMm": 830',
      '"clearWidthMm": -830',
    );
    const parsed = parseManifest(text, 'apartment.json');
    const line = text.split('\n').findIndex((one) => one.includes('-830')) + 1;
    expect(parsed.ok ? [] : parsed.error).toMatchObject([
      { file: 'apartment.json', line, message: expect.stringContaining('openings.0.clearWidthMm') },
    ]);
  });
});
