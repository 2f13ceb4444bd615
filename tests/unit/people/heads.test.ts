import { readFileSync } from 'node:fs';
import { NodeIO, type Document, type Mesh, type Primitive } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { beforeAll, describe, expect, test } from 'vitest';

const FOLDER = 'public/models/people';
const VISEMES = ['A', 'E', 'I', 'O', 'U', 'MBP', 'FV', 'LN', 'S'].map((name) => `v_${name}`);
const FELT = ['lidsHalf', 'browsUp', 'browsDown', 'browsSad', 'smile', 'pain', 'jawOpen'];
const HEAD = ['face', 'hair', 'eyes', 'clear'];
const PICTURE_BYTES_AT_MOST = 350_000;
const HEAD_TRIANGLES_AT_MOST = 12_500;
const TEXELS_AT_MOST = 1024;
const LEAST_TRAVEL_M = 0.0008;
/** The two halves of a face are never quite alike, but every key moves both. */
const SIDES_DIFFER_AT_MOST = 0.15;

const triangles = (mesh: Mesh): number =>
  mesh
    .listPrimitives()
    .reduce((sum, primitive) => sum + (primitive.getIndices()?.getCount() ?? 0) / 3, 0);

/** How far a key moves its vertices: the farthest one, and the sum over each half of the face. */
const travel = (face: Primitive, index: number) => {
  const positions = face.getAttribute('POSITION');
  const offsets = face.listTargets()[index]?.getAttribute('POSITION');
  const [at, by] = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  const sum = { most: 0, left: 0, right: 0 };
  for (let i = 0; i < (positions?.getCount() ?? 0); i += 1) {
    positions?.getElement(i, at);
    offsets?.getElement(i, by);
    const far = Math.hypot(...by);
    sum.most = Math.max(sum.most, far);
    if ((at[0] ?? 0) > 0.004) sum.left += far;
    if ((at[0] ?? 0) < -0.004) sum.right += far;
  }
  return sum;
};

describe.each(['jeanne', 'willy', 'greta', 'nadia', 'katrien'])('the head of %s', (id) => {
  let document: Document;
  const mesh = (name: string): Mesh => {
    const found = document
      .getRoot()
      .listMeshes()
      .find((one) => one.getName() === name);
    if (!found) throw new Error(`no mesh ${name} in ${id}.glb`);
    return found;
  };
  const face = (): Primitive => {
    const [primitive] = mesh('face').listPrimitives();
    if (!primitive) throw new Error('the face is empty');
    return primitive;
  };
  const keys = (): string[] => {
    const names: unknown = mesh('face').getExtras()['targetNames'];
    return Array.isArray(names) ? names.map(String) : [];
  };

  beforeAll(async () => {
    await MeshoptDecoder.ready;
    const io = new NodeIO()
      .registerExtensions(ALL_EXTENSIONS)
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    document = await io.readBinary(readFileSync(`${FOLDER}/${id}.glb`));
  });

  test('has every key, and each moves something on both sides', () => {
    expect(keys()).toEqual(expect.arrayContaining(['blinkL', 'blinkR', ...FELT, ...VISEMES]));
    keys().forEach((name, index) => {
      const { most, left, right } = travel(face(), index);
      expect(most, name).toBeGreaterThan(LEAST_TRAVEL_M);
      if (name === 'blinkL') expect(right, name).toBeLessThan(left * 0.01);
      else if (name === 'blinkR') expect(left, name).toBeLessThan(right * 0.01);
      else expect(Math.abs(left / right - 1), name).toBeLessThan(SIDES_DIFFER_AT_MOST);
    });
  });

  test('is four meshes within their budget', () => {
    const sum = HEAD.reduce((total, name) => total + triangles(mesh(name)), 0);
    expect(sum).toBeLessThanOrEqual(HEAD_TRIANGLES_AT_MOST);
    expect(sum).toBeGreaterThan(8_000);
    for (const name of HEAD) expect(mesh(name).listPrimitives()).toHaveLength(1);
    const textures = document.getRoot().listTextures();
    for (const texture of textures)
      expect(Math.max(...(texture.getSize() ?? [Infinity]))).toBeLessThanOrEqual(TEXELS_AT_MOST);
    const bytes = textures.reduce((all, texture) => all + (texture.getImage()?.length ?? 0), 0);
    expect(bytes).toBeLessThanOrEqual(PICTURE_BYTES_AT_MOST);
  });

  test('has hair that is cut out by its alpha, so that nothing is sorted', () => {
    const hair = mesh('hair').listPrimitives()[0]?.getMaterial();
    expect(hair?.getAlphaMode()).toBe('MASK');
    expect(hair?.getBaseColorTexture()).not.toBeNull();
    expect(hair?.getDoubleSided()).toBe(false);
  });
});
