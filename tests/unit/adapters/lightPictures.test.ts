import { expect, test } from 'vitest';
import { lightPictures } from '../../../src/adapters/assets/lightPictures';
import type { FlatLight } from '../../../src/core/apartment/lightSchema';

const file = (url: string) => ({ url, bytes: 1 });
const white: [number, number, number] = [1, 1, 1];
const pack = (id: string, ...layers: string[]) => ({
  id,
  file: file(`${id}.ktx2`),
  channels: [0, 1, 2, 3].map((at) => {
    const layer = layers[at];
    return layer === undefined ? null : { layer, part: 'lux' as const, maxLux: 1 };
  }),
});
const state = (id: 'morning' | 'night', backdrop: string) => ({
  id,
  sources: {},
  lamps: {},
  exposure: { min: 1, max: 1 },
  nightVision: 0,
  backdrop: { file: file(backdrop), whiteNits: 1 },
});

const light: FlatLight = {
  layers: ['sky', 'moon', 'path', 'lamp'].map((id) => ({ id, kind: 'lamp', tint: white })),
  atlases: [
    { id: 'arch', sizePx: 8, packs: [pack('sky', 'sky', 'moon'), pack('night', 'path', 'lamp')] },
    { id: 'furn', sizePx: 8, packs: [pack('furn-sky', 'sky', 'moon'), pack('furn-night', 'path')] },
  ],
  states: [state('morning', 'day.webp'), state('night', 'dark.webp')],
  floor: file('floor-light.json'),
  contacts: { file: file('contacts.webp'), tiles: [] },
};

const urls = (files: readonly { readonly url: string }[]): string[] => files.map(({ url }) => url);

test('the packs of which a layer counts come first, with contact shadows and the view outside', () => {
  const { first, later } = lightPictures(light, 'morning', { sky: white, lamp: [0, 0, 0] });
  expect(urls(first)).toEqual(['sky.ktx2', 'furn-sky.ktx2', 'contacts.webp', 'day.webp']);
  expect(urls(later)).toEqual(['night.ktx2', 'furn-night.ktx2', 'dark.webp']);
});

test('a lamp that is lit at the start brings its pack along', () => {
  const { first } = lightPictures(light, 'night', { moon: white, lamp: [1, 0.9, 0.6] });
  expect(urls(first)).toEqual([
    'sky.ktx2',
    'night.ktx2',
    'furn-sky.ktx2',
    'contacts.webp',
    'dark.webp',
  ]);
});
