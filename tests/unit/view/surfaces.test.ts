import {
  BufferGeometry,
  Float32BufferAttribute,
  Mesh,
  ShaderChunk,
  ShaderLib,
  Vector3,
} from 'three';
import { describe, expect, test } from 'vitest';
import { probeLitAt } from '../../../src/view/light/probeLit';
import { newRoomPicture } from '../../../src/view/light/createReflections';
import { litChunk, readInsideFace } from '../../../src/view/light/litMaterial';
import { planesOf } from '../../../src/view/light/planesOf';
import { roomGroups } from '../../../src/view/light/roomGroups';
import { roomApartment } from '../../support/roomApartment';

describe('the shader of lit surfaces', () => {
  test('every line of three that it replaces is still there', () => {
    const { fragmentShader } = ShaderLib.physical;
    for (const chunk of [
      'lights_fragment_maps',
      'emissivemap_fragment',
      'lights_physical_fragment',
      'opaque_fragment',
    ])
      expect(fragmentShader).toContain(`#include <${chunk}>`);
    for (const stage of ['uv_pars_vertex', 'uv_pars_fragment'] as const)
      expect(readInsideFace(`#include <${stage}>`, stage)).toContain(
        'centroid varying vec2 vLightMapUv;',
      );
    expect(ShaderChunk.common).toContain('transformNormalByInverseViewMatrix');
  });

  test('probes and reflections are added where a surface has them, before the environment', () => {
    const probes = probeLitAt(new Mesh(), 1);
    const plain = litChunk({ probes: null, room: null, shine: 1, skin: false });
    const both = litChunk({ probes, room: newRoomPicture(), shine: 0.5, skin: false });
    expect(plain.length).toBeLessThan(both.length);
    expect(both).toMatch(/lightMapIrradiance[^]*irradiance = mix\([^]*asLit \* 0\.50/);
    expect(litChunk({ probes, room: null, shine: 1, skin: true })).toContain('mean');
  });
});

const sheet = (corners: readonly (readonly [number, number, number])[]): readonly number[] =>
  [0, 1, 2, 0, 2, 3].flatMap((at) => [...(corners[at] ?? [])]);

test('mirrors in one mesh become planes that face into the room', () => {
  const north = sheet([
    [0, 1, 0],
    [1, 1, 0],
    [1, 2, 0],
    [0, 2, 0],
  ]);
  const west = sheet([
    [-1, 1, 3],
    [-1, 1, 2],
    [-1, 2, 2],
    [-1, 2, 3],
  ]);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute([...north, ...west], 3));
  const mesh = new Mesh(geometry);
  mesh.position.set(0, 0, 5);
  const pieces = planesOf(mesh).map(({ geometry: piece, matrix }) => {
    piece.computeBoundingBox();
    const { min, max } = piece.boundingBox ?? { min: new Vector3(), max: new Vector3() };
    return {
      flat: Math.max(Math.abs(min.z), Math.abs(max.z)) < 1e-6,
      middle: new Vector3().setFromMatrixPosition(matrix).toArray(),
      faces: new Vector3(0, 0, 1).transformDirection(matrix).round().toArray(),
    };
  });
  expect(pieces).toEqual([
    { flat: true, middle: [0.5, 1.5, 5].map((v) => expect.closeTo(v, 5)), faces: [0, 0, 1] },
    { flat: true, middle: [-1, 1.5, 7.5].map((v) => expect.closeTo(v, 5)), faces: [1, 0, 0] },
  ]);
});

test('open rooms mirror one another, a door parts them', () => {
  const flat = roomApartment();
  const [living] = flat.manifest.rooms;
  if (!living) throw new Error('no room');
  const room = (id: string, west: number) => ({
    ...living,
    id,
    floorPolygon: living.floorPolygon.map(([x, y]): [number, number] => [x / 2 + west, y]),
  });
  const opening = (id: string, kind: 'door' | 'passage', rooms: string[]) => ({
    id,
    kind,
    rooms,
    line: [
      [0, 0],
      [0, 900],
    ] satisfies [[number, number], [number, number]],
    clearWidthMm: 900,
    heightMm: 2050,
    thresholdHeightMm: 0,
    hinge: 'none' as const,
  });
  const manifest = {
    ...flat.manifest,
    rooms: [living, room('kitchen', 4000), room('bedroom', 6000)],
    openings: [
      opening('wide', 'passage', ['living', 'kitchen']),
      opening('door', 'door', ['kitchen', 'bedroom']),
    ],
  };
  expect(roomGroups({ ...flat, manifest })).toMatchObject([
    {
      rooms: new Set(['living', 'kitchen']),
      middle: [2, 1.4, 2],
      min: [0, 0, 0],
      max: [6, 2.5, 4],
    },
    { rooms: new Set(['bedroom']), middle: [7, 1.4, 2] },
  ]);
});
