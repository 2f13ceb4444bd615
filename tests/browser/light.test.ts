import { DataTexture, Group, Mesh, PlaneGeometry, Vector3, WebGLRenderer } from 'three';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lightShares } from '../../src/core/apartment/lightShares';
import { lightWeights } from '../../src/core/apartment/lightWeights';
import { luxAt } from '../../src/core/apartment/luxAt';
import { createRoomMasks } from '../../src/view/light/createRoomMasks';
import { Lighting } from '../../src/view/light/lighting';
import { luminance } from '../../src/view/light/luminance';
import { plainField } from '../../src/view/light/plainField';
import { litFlat } from '../support/litFlat';
import { smallFlatManifest } from '../support/smallFlat';

const [LENGTH_M, DEPTH_M] = [12, 4];
const SIZE_PX = 96;
const EYE = new Vector3(2, 1.5, 2);
/** As a meter may be off that reads floats of six bits. */
const AGREE = 0.02;

const lit = litFlat().manifest.light;
if (!lit) throw new Error('the flat is lit');
const light = {
  ...lit,
  layers: lit.layers.map((layer) => (layer.kind === 'path' ? { ...layer, room: 'hall' } : layer)),
  atlases: [
    {
      id: 'arch',
      sizePx: SIZE_PX,
      packs: [
        {
          id: 'all',
          file: { url: 'all.ktx2', bytes: 1 },
          channels: [
            { layer: 'sky', part: 'lux' as const, maxLux: 800 },
            { layer: 'moon', part: 'lux' as const, maxLux: 0.4 },
            { layer: 'path', part: 'lux' as const, maxLux: 12 },
            null,
          ],
        },
      ],
    },
  ],
};
const window = {
  id: 'window',
  kind: 'window' as const,
  rooms: ['bedroom'],
  clearWidthMm: 1000,
  heightMm: 1200,
  thresholdHeightMm: 0,
  hinge: 'none' as const,
};
const line: [[number, number], [number, number]] = [
  [10_000, 0],
  [11_000, 0],
];
const flat = litFlat({ light, openings: [...smallFlatManifest.openings, { ...window, line }] });

/** One floor through all three rooms, laid out over the whole atlas. */
const floor = (): Group => {
  const geometry = new PlaneGeometry(LENGTH_M, DEPTH_M).rotateX(-Math.PI / 2);
  geometry.translate(LENGTH_M / 2, 0, DEPTH_M / 2);
  geometry.setAttribute('uv1', geometry.getAttribute('uv').clone());
  const shell = new Group().add(new Mesh(geometry));
  shell.userData['lightmap'] = 'arch';
  return shell;
};

type States = Parameters<typeof lightShares>[1];
const SHUT: States = { blind: { shutter: 'closed', at: 'bedroom/bed' } };
const CLOSED: States = {
  'living-bedroom': { leaf: 'closed' },
  'night-path': { power: 'on', at: 'hall/centre' },
};

describe('light composed on the card', () => {
  let renderer: WebGLRenderer;
  let lighting: Lighting;
  beforeAll(() => {
    renderer = new WebGLRenderer();
    const rooms = { count: 3, masks: createRoomMasks(flat.grid, floor()) };
    lighting = new Lighting(light, rooms, () => plainField);
    const white = new DataTexture(new Uint8Array([255, 255, 255, 255]), 1, 1);
    white.needsUpdate = true;
    lighting.setPack('arch', 'all', white);
  });
  afterAll(() => {
    lighting.dispose();
    renderer.dispose();
  });

  const show = (id: 'morning' | 'night', states: States): void => {
    const state = light.states.find((each) => each.id === id);
    if (!state) throw new Error(`no state ${id}`);
    lighting.aim(state, lightWeights(light, id, states), lightShares(flat, states));
    for (let i = 0; i < 2; i += 1) lighting.advance(renderer, EYE, 1);
  };
  const read = async (xM: number, zM: number): Promise<number> => {
    const map = lighting.map('arch');
    if (!map) throw new Error('no map');
    const at = [xM / LENGTH_M, 1 - zM / DEPTH_M] as const;
    return luminance(...(await lighting.read(renderer, map, at)));
  };
  const POINTS = [0.1, 3.9, 4.1, 7.9, 8.1, 11.9].map((xM) => [xM, 1.2] as const);

  test.each([
    ['everything open', 'morning', {}],
    ['a shutter closed', 'morning', SHUT],
    ['a door closed by night', 'night', CLOSED],
    ['everything open again', 'morning', {}],
  ] as const)('is what the grid of the floor says, with %s', async (_, id, states) => {
    show(id, states);
    for (const [xM, zM] of POINTS) {
      const expected = luxAt(flat, id, states, [xM * 1000, zM * 1000]) ?? -1;
      const apart = Math.abs((await read(xM, zM)) / expected - 1);
      expect(apart, `${xM} m: ${expected} lux`).toBeLessThan(AGREE);
    }
  });

  test('is drawn again only when it changes', () => {
    show('morning', SHUT);
    const { version } = lighting;
    const before = renderer.info.render.frame;
    lighting.advance(renderer, EYE, 0.1);
    expect([lighting.version, renderer.info.render.frame]).toEqual([version, before]);
  });
});
