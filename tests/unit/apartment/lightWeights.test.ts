import { describe, expect, test } from 'vitest';
import type { FlatLight } from '../../../src/core/apartment/lightSchema';
import { lightWeights } from '../../../src/core/apartment/lightWeights';

const white: [number, number, number] = [1, 1, 1];
const warm: [number, number, number] = [1.3, 0.9, 0.5];
const file = { url: 'x', bytes: 1 };

const light: FlatLight = {
  layers: [
    { id: 'sky', kind: 'sky', tint: white },
    { id: 'moon', kind: 'moon', tint: white },
    { id: 'ceiling', kind: 'lamp', tint: warm },
    { id: 'bedside', kind: 'lamp', tint: warm, object: 'bedside-lamp' },
    { id: 'bedside-near', kind: 'lamp', tint: warm, object: 'bedside-lamp', at: 'bedroom/near' },
    { id: 'path', kind: 'path', tint: white, object: 'night-path' },
  ],
  atlases: [
    { id: 'arch', sizePx: 8, packs: [{ id: 'sky', file, channels: [null, null, null, null] }] },
  ],
  states: [
    {
      id: 'morning',
      sources: { sky: [0.6, 0.7, 0.8] },
      lamps: { ceiling: 0.5, bedside: 1 },
      exposure: { min: 0.001, max: 0.01 },
      nightVision: 0,
    },
    {
      id: 'night',
      sources: { moon: [0.2, 0.2, 0.3] },
      lamps: {},
      exposure: { min: 0.01, max: 0.2 },
      nightVision: 0.6,
    },
  ],
  floor: file,
};

const DARK = [0, 0, 0];
const lamp = (power: string, at: string) => ({ 'bedside-lamp': { power, at } });

describe('weights of the layers of light', () => {
  test('sources follow the state of the day', () => {
    expect(lightWeights(light, 'morning', {})).toMatchObject({ sky: [0.6, 0.7, 0.8], moon: DARK });
    expect(lightWeights(light, 'night', {})).toMatchObject({ sky: DARK, moon: [0.2, 0.2, 0.3] });
  });

  test('a lamp nobody can touch follows the state, with its colour', () => {
    expect(lightWeights(light, 'morning', {})['ceiling']).toEqual([0.65, 0.45, 0.25]);
    expect(lightWeights(light, 'night', {})['ceiling']).toEqual(DARK);
  });

  test('a lamp that is a thing follows the world and not the state', () => {
    const off = lightWeights(light, 'morning', lamp('off', 'bedroom/far'));
    expect(off['bedside']).toEqual(DARK);
    expect(lightWeights(light, 'night', lamp('on', 'bedroom/far'))['bedside']).toEqual(warm);
    expect(
      lightWeights(light, 'night', { 'night-path': { power: 'on', at: 'x/y' } })['path'],
    ).toEqual(white);
  });

  test('a lamp shines from where it was put, once, and not at all from away', () => {
    const near = lightWeights(light, 'night', lamp('on', 'bedroom/near'));
    expect([near['bedside'], near['bedside-near']]).toEqual([DARK, warm]);
    const far = lightWeights(light, 'night', lamp('on', 'bedroom/far'));
    expect([far['bedside'], far['bedside-near']]).toEqual([warm, DARK]);
    const away = lightWeights(light, 'night', lamp('on', 'away'));
    expect([away['bedside'], away['bedside-near']]).toEqual([DARK, DARK]);
  });

  test('a thing without a switch, and a scenario without the thing, leave the lamp to the state', () => {
    expect(
      lightWeights(light, 'morning', { 'bedside-lamp': { at: 'bedroom/far' } })['bedside'],
    ).toEqual(warm);
    expect(lightWeights(light, 'morning', {})['bedside']).toEqual(warm);
  });

  test('a state the flat lacks is its first', () => {
    expect(lightWeights(light, 'evening', {})).toEqual(lightWeights(light, 'morning', {}));
  });

  test.each(['morning', 'night'])(
    'without mains no lamp shines, the world outside does: %s',
    (state) => {
      const things = { ...lamp('on', 'home'), 'night-path': { power: 'on' } };
      const on = lightWeights(light, state, { ...things, board: { mains: 'on' } });
      const off = lightWeights(light, state, { ...things, board: { mains: 'off' } });
      expect(on).toEqual(lightWeights(light, state, things));
      for (const { id, kind } of light.layers)
        expect(off[id]).toEqual(kind === 'lamp' || kind === 'path' ? DARK : on[id]);
      expect(on['path']).toEqual(white);
    },
  );
});
