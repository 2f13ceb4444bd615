import { describe, expect, test } from 'vitest';
import { checkFlat } from '../../../src/core/apartment/check/checkFlat';
import { manifestSchema, type Manifest } from '../../../src/core/apartment/manifest';
import { smallManifest } from '../../support/smallManifest';

const AIDS = {
  rollatorWidthMm: 620,
  wheelchairWidthMm: 700,
  wheelchairLengthMm: 1200,
  turningCircleMm: 1500,
};

const said = (patch: Partial<Manifest>, aids: typeof AIDS | null = null): readonly string[] =>
  checkFlat(smallManifest(patch), aids).map(({ path, message }) => `${path.join('.')} ${message}`);

const { rooms, openings, anchors, collision } = smallManifest();
const [door] = openings;
const [living, bedroom] = rooms;
if (!door || !living || !bedroom) throw new Error('two rooms and a door between them');

type Box = Manifest['collision'][number];
const box = (min: [number, number], max: [number, number], more: Partial<Box> = {}): Box => ({
  min,
  max,
  heightMm: 900,
  ...more,
});

test('a sound flat has nothing to be told', () => {
  expect(said({})).toEqual([]);
});

describe('openings', () => {
  test('are as wide as their line', () => {
    expect(said({ openings: [{ ...door, clearWidthMm: 835 }] })).toEqual([]);
    expect(said({ openings: [{ ...door, clearWidthMm: 836 }] })).toEqual([
      expect.stringMatching(/^openings\.0\.clearWidthMm .*830 mm long and its clear width 836/),
    ]);
  });

  test('are open as wide as they say, whatever can be moved out of them', () => {
    const jamb = box([4000, 990], [4100, 1100]);
    expect(said({ collision: [...collision, jamb] })).toEqual([
      expect.stringMatching(/^openings\.0\.line .*only 730 of its 830 mm are free/),
    ]);
    const { objects } = smallManifest();
    const crate = { ...jamb, object: 'crate' };
    const standing = objects.map((one) => (one.id === 'crate' ? { ...one, room: 'living' } : one));
    expect(said({ objects: standing, collision: [crate] })).not.toContainEqual(
      expect.stringContaining('openings'),
    );
  });

  test('have floor on both sides', () => {
    const far = { ...bedroom, floorPolygon: bedroom.floorPolygon.map(([x, y]): [number, number] => [Math.max(x, 4500), y]) }; // prettier-ignore
    expect(said({ rooms: [living, far] })).toEqual([
      expect.stringContaining('the floor of "bedroom" does not come within 350 mm'),
    ]);
  });
});

describe('rooms', () => {
  const wider = (mm: number) => ({
    ...living,
    floorPolygon: living.floorPolygon.map(([x, y]): [number, number] => [x === 0 ? 0 : mm, y]),
  });

  test('may touch and not overlap', () => {
    expect(said({ rooms: [wider(4100), bedroom] })).toEqual([]);
    expect(said({ rooms: [wider(4130), bedroom] })).toEqual([
      expect.stringMatching(/^rooms\.1\.floorPolygon The floors of "living" and "bedroom" overlap/),
    ]);
  });

  test('are as large as rooms are', () => {
    const tiny = { ...bedroom, id: 'closet', floorPolygon: [[8000, 0], [8003, 0], [8003, 4], [8000, 4]] as [number, number][] }; // prettier-ignore
    expect(said({ rooms: [...rooms, tiny] })).toEqual([
      expect.stringContaining('"closet" is 3 by 4 mm. Is the plan in millimetres?'),
    ]);
  });
});

describe('places', () => {
  test('are in their room or in its wall', () => {
    const at = (x: number) =>
      said({ anchors: anchors.map((one) => (one.id === 'living/wall' ? { ...one, at: [x, 2700] } : one)) }); // prettier-ignore
    expect(at(4150)).toEqual([]);
    expect(at(4600)).toEqual([expect.stringContaining('"living/wall" is at 4600, 2700, outside')]);
  });

  test('hold what stands there, and what can be moved has one', () => {
    expect(said({ collision: [box([3700, 500], [4300, 900], { object: 'crate' })] })).toEqual([
      expect.stringContaining('Object "crate" stands outside "living"'),
    ]);
    const [crate] = smallManifest().objects;
    if (!crate) throw new Error('there is a crate');
    const { anchor: _none, ...homeless } = crate;
    expect(said({ objects: [homeless], collision: [] })).toEqual([
      expect.stringContaining('"crate" can be moved and has no anchor'),
    ]);
  });
});

test('nothing stands in something else, but for what is tucked under it', () => {
  const table = box([2400, 2000], [3000, 2470]);
  expect(said({ collision: [...collision, table] })).toEqual([
    expect.stringMatching(/^collision\.2 a wall or fixed furniture stands 20 mm in "crate"/),
  ]);
  expect(said({ collision: [...collision, { ...table, tucked: true }] })).toEqual([]);
  expect(said({ collision: [...collision, box([2400, 2000], [3000, 2460])] })).toEqual([]);
});

describe('a turning circle', () => {
  const turn = (at: [number, number], diameterMm = 1500, room = 'bedroom') =>
    said({ zones: [{ id: 'turn', kind: 'turning-circle', room, circle: { at, diameterMm } }] }, AIDS)
      .filter((one) => one.startsWith('zones')); // prettier-ignore

  test('is on the floor and free of everything', () => {
    expect(turn([5600, 1500])).toEqual([]);
    expect(turn([6600, 1500])).toEqual([expect.stringContaining('is on the floor of no room')]);
    expect(turn([2050, 750], 1500, 'living')).toEqual([]);
    expect(turn([1900, 750], 1500, 'living')).toEqual([
      expect.stringContaining('there is a box from 700, 100 to 1300, 700'),
    ]);
  });

  test('smaller than the norm is warned of', () => {
    expect(turn([5600, 1500], 1400)).toEqual([
      expect.stringMatching(/^zones\.0\.circle\.diameterMm .*1400 mm is less than the 1500 mm/),
    ]);
  });

  test('needs a circle, and every zone one shape', () => {
    const refused = (zone: object): string => {
      const read = manifestSchema.safeParse({
        ...smallManifest(),
        zones: [{ id: 'z', room: 'living', ...zone }],
      });
      return read.success ? '' : read.error.issues.map(({ message }) => message).join(' ');
    };
    const polygon = [[0, 0], [900, 0], [900, 900]]; // prettier-ignore
    expect(refused({ kind: 'fall', polygon })).toBe('');
    expect(refused({ kind: 'fall' })).toContain('either a "polygon" or a "circle"');
    expect(refused({ kind: 'turning-circle', polygon })).toContain('has a "circle"');
  });
});

describe('with a rollator and a wheelchair', () => {
  const narrow = (mm: number) => ({
    openings: [{ ...door, line: [[4050, 1000], [4050, 1000 + mm]] as [[number, number], [number, number]], clearWidthMm: mm }],
  }); // prettier-ignore

  test('everything is reached in the small flat', () => {
    expect(said({ collision: [] }, AIDS)).toEqual([]);
  });

  test('a door that only one of them passes is named', () => {
    const through = said({ ...narrow(700), collision: [] }, AIDS).join('\n');
    expect(through).toContain('A wheelchair of 700 by 1200 mm cannot get to "bedroom"');
    expect(through).not.toContain('rollator');
    expect(said({ ...narrow(550), collision: [] }, AIDS).join('\n')).toContain(
      'A rollator 620 mm wide cannot get to "bedroom"',
    );
  });

  test('a lane behind a door is wide enough to turn into, or only to go along', () => {
    const lane = (mm: number): string => {
      const ends = anchors.map((one) =>
        one.id.startsWith('bedroom/') ? { ...one, at: [4500, 200] as [number, number] } : one,
      );
      const rest = box([4100 + mm, 0], [7100, 3000]);
      return said({ anchors: ends, collision: [rest] }, AIDS).join('\n');
    };
    expect(lane(800)).toContain(
      'A wheelchair of 700 by 1200 mm does not get within 900 mm of "bedroom/bed"',
    );
    expect(lane(800)).not.toContain('rollator');
    expect(lane(1600)).not.toContain('A wheelchair of 700 by 1200 mm does not');
  });

  test('what stands in the way and can be moved is told from what cannot', () => {
    const inTheWay = box([3300, 800], [3700, 2200], { object: 'crate' });
    expect(said({ collision: [inTheWay] }, AIDS).join('\n')).toContain(
      'A wheelchair of 700 by 1200 mm gets to "bedroom" only when what can be moved is gone.',
    );
  });

  test('a room where no wheelchair can turn is named', () => {
    const full = box([4700, 700], [6600, 900]);
    const cut = box([4700, 2100], [6600, 2300]);
    expect(said({ collision: [full, cut] }, AIDS).join('\n')).toContain(
      'no free circle of 1500 mm to turn in "bedroom"',
    );
  });
});
