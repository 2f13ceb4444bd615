import { describe, expect, test } from 'vitest';
import { compileApartment } from '../../../src/core/apartment/compileApartment';
import { lightShares } from '../../../src/core/apartment/lightShares';
import { luxAt } from '../../../src/core/apartment/luxAt';
import type { FlatLight } from '../../../src/core/apartment/lightSchema';
import type { Manifest } from '../../../src/core/apartment/manifest';
import { floorLight, litFlat } from '../../support/litFlat';
import { smallFlatManifest } from '../../support/smallFlat';

type Opening = Manifest['openings'][number];

const white: [number, number, number] = [1, 1, 1];
const base = litFlat().manifest.light;
const layers: FlatLight['layers'] = [
  { id: 'sky', kind: 'sky', tint: white },
  { id: 'moon', kind: 'moon', tint: white },
  { id: 'path', kind: 'path', tint: white, object: 'night-path', room: 'hall' },
];
if (!base) throw new Error('the flat is lit');
const light: FlatLight = { ...base, layers };

const window = (id: string, room: string, xMm: number, yMm: number, widthMm: number): Opening => ({
  id,
  kind: 'window',
  rooms: [room],
  line: [
    [xMm, yMm],
    [xMm + widthMm, yMm],
  ],
  clearWidthMm: widthMm,
  heightMm: 1200,
  thresholdHeightMm: 0,
  hinge: 'none',
});

/** Hall without a window, living with two, bedroom with one; doors between them in a row. */
const windows = [
  window('living-small', 'living', 4500, 0, 500),
  window('living-large', 'living', 6000, 4000, 1500),
  window('bedroom-window', 'bedroom', 10_000, 4000, 1000),
];

const flatOf = (patch: Partial<Manifest> = {}) => {
  const openings = [...smallFlatManifest.openings, ...windows];
  const compiled = compileApartment(
    { ...smallFlatManifest, light, openings, ...patch },
    floorLight,
  );
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('\n'));
  return compiled.value;
};

const flat = flatOf();
const HALL = [2500, 500] as const;
const LIVING = [6500, 500] as const;
const BEDROOM = [10_500, 500] as const;

type States = Parameters<typeof lightShares>[1];

const daylight = (states: States, apartment = flat) =>
  lightShares(apartment, states)['sky']?.map((share) => Math.round(share * 1000) / 1000);
const ofPath = (states: States, apartment = flat) =>
  lightShares(apartment, states)['path']?.map((share) => Math.round(share * 10_000) / 10_000);
const lux = (states: States) =>
  [HALL, LIVING, BEDROOM].map((at) => luxAt(flat, 'morning', states, at));

const shutter = (state: string, at = 'bedroom/way-out'): States => ({
  blind: { shutter: state, at },
});
const doors = (living: string, bedroom: string): States => ({
  'hall-living': { leaf: living, at: 'hall/passage' },
  'living-bedroom': { leaf: bedroom, at: 'bedroom/way-out' },
});

describe('light as baked', () => {
  test('is what everything open leaves, to the last digit', () => {
    const open = { ...shutter('open'), ...doors('open', 'open') };
    for (const states of [{}, open])
      for (const shares of Object.values(lightShares(flat, states)))
        expect(shares).toEqual([1, 1, 1]);
    expect(lux(open)).toEqual([400, 400, 400]);
  });

  test('is that of things that cover no window and doors the world does not know', () => {
    expect(daylight({ cooker: { power: 'on', at: 'hall/passage' } })).toEqual([1, 1, 1]);
    expect(daylight(shutter('closed', 'away'))).toEqual([1, 1, 1]);
  });
});

describe('shutters and curtains', () => {
  test('dim their own room and leave the next as it is', () => {
    expect(lux(shutter('closed')).slice(1)).toEqual([400, 24]);
    expect(lux({ ...shutter('closed'), ...doors('open', 'closed') }).slice(1)).toEqual([400, 8.2]);
    expect(lux(shutter('half')).slice(1)).toEqual([400, 208]);
    expect(daylight({ drape: { curtain: 'closed', at: 'bedroom/bed' } })?.[2]).toBe(0.184);
  });

  test('cover the window next to them: the others count as much as they are large', () => {
    expect(daylight(shutter('closed', 'living/armchair'))?.[1]).toBe(0.765);
    expect(daylight(shutter('closed', 'living/sofa-front'))?.[1]).toBe(0.294);
  });

  test('leave hardly anything of the beam of the sun', () => {
    const sunny = [{ id: 'sky', kind: 'sun' as const, tint: white }, ...layers.slice(1)];
    const south = flatOf({ light: { ...light, layers: sunny } });
    expect(daylight(shutter('closed'), south)).toEqual([0.667, 1, 0]);
    expect(daylight(shutter('open'), south)).toEqual([1, 1, 1]);
  });

  test('on the same window add up', () => {
    const both = { ...shutter('half'), drape: { curtain: 'closed', at: 'bedroom/bed' } };
    expect(daylight(both)?.[2]).toBe(0.112);
  });

  test('leave lamps alone', () => {
    expect(ofPath(shutter('closed'))).toEqual([1, 1, 1]);
  });

  test('darken a room without windows by as much as they darken those that light it', () => {
    const [hall = 0, living = 0] = daylight(shutter('closed', 'living/sofa-front')) ?? [];
    expect(hall).toBeGreaterThan(living);
    expect(hall).toBeLessThan(1);
  });
});

describe('doors', () => {
  test('closed, keep the light of a lamp out of the next room, and out of what lies behind', () => {
    expect(ofPath(doors('open', 'closed'))).toEqual([1, 1, 0.01]);
    expect(ofPath(doors('closed', 'open'))).toEqual([1, 0.01, 0.01]);
    expect(ofPath(doors('closed', 'closed'))).toEqual([1, 0.01, 0.0001]);
    expect(ofPath(doors('ajar', 'open'))).toEqual([1, 0.4, 0.4]);
  });

  test('closed, cut the night way where its lamps are not', () => {
    const lit = { 'night-path': { power: 'on', at: 'hall/centre' } };
    const at = (states: States, point: readonly [number, number]) =>
      luxAt(flat, 'night', { ...lit, ...states }, point);
    expect(at({}, BEDROOM)).toBe(12);
    expect(at(doors('open', 'closed'), BEDROOM)).toBe(0.52);
    expect(at(doors('open', 'closed'), HALL)).toBe(12);
    const also = layers.map((each) => (each.id === 'path' ? { ...each, also: ['bedroom'] } : each));
    const everywhere = flatOf({ light: { ...light, layers: also } });
    expect(ofPath(doors('open', 'closed'), everywhere)).toEqual([1, 1, 1]);
    expect(ofPath(doors('closed', 'closed'), everywhere)).toEqual([1, 0.01, 1]);
  });

  test('and lamps that are lit do nothing for the floor while the current is cut', () => {
    const night = (states: States) =>
      luxAt(flat, 'night', { 'night-path': { power: 'on', at: 'hall/centre' }, ...states }, HALL);
    const dark = night({ 'night-path': { power: 'off', at: 'hall/centre' } });
    expect(night({ board: { mains: 'on' } })).toBe(12);
    expect(night({ board: { mains: 'off' } })).toBe(dark);
    expect(dark).toBeLessThan(1);
  });

  test('closed, leave a room with windows its daylight and a room without next to none', () => {
    expect(daylight(doors('closed', 'closed'))).toEqual([0.02, 1, 1]);
    const [hall = 0] = daylight(doors('ajar', 'open')) ?? [];
    expect(hall).toBe(0.4);
  });
});

describe('rooms that passages join', () => {
  const openings = [...smallFlatManifest.openings, ...windows].map((each) =>
    each.id === 'hall-living' ? { ...each, kind: 'passage' as const } : each,
  );

  test('share their windows, so that no edge is seen between them', () => {
    const joined = flatOf({ openings });
    expect(daylight(shutter('closed', 'living/armchair'), joined)).toEqual([0.765, 0.765, 1]);
    expect(ofPath(doors('closed', 'open'), joined)).toEqual([1, 1, 1]);
  });
});

describe('a terrace', () => {
  test('has all the daylight, and its door is a window', () => {
    const rooms = smallFlatManifest.rooms.map((room) =>
      room.id === 'hall' ? { ...room, type: 'terrace' as const } : room,
    );
    const outside = flatOf({ rooms });
    expect(daylight(doors('closed', 'open'), outside)).toEqual([1, 1, 1]);
    expect(daylight(shutter('closed', 'living/armchair'), outside)?.[0]).toBe(1);
  });
});
