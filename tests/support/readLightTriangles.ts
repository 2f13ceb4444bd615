import { readFileSync } from 'node:fs';
import { NodeIO, type Accessor, type Node } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';

/** One triangle that a light map lights. */
export type LightTriangle = {
  readonly node: string;
  /** u and v of its three corners in the map. */
  readonly uv: readonly number[];
  /** A point 30 mm before its middle, in millimetres of the plan. */
  readonly before: readonly [xMm: number, yMm: number];
};

const BEFORE_M = 0.03;

/** All elements of an attribute, one after the other: each vertex is decoded once. */
const valuesOf = (accessor: Accessor): Float32Array => {
  const width = accessor.getElementSize();
  const values = new Float32Array(accessor.getCount() * width);
  const element: number[] = [];
  for (let i = 0; i < accessor.getCount(); i++)
    values.set(accessor.getElement(i, element), i * width);
  return values;
};

const inWorld = (m: readonly number[], local: Float32Array): Float32Array => {
  const world = new Float32Array(local.length);
  for (let i = 0; i < local.length; i += 3)
    for (let row = 0; row < 3; row++)
      world[i + row] =
        m[row]! * local[i]! + m[4 + row]! * local[i + 1]! + m[8 + row]! * local[i + 2]! + m[12 + row]!; // prettier-ignore
  return world;
};

const collect = (node: Node, into: LightTriangle[]): void => {
  const name = node.getName();
  for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
    const [position, light] = ['POSITION', 'TEXCOORD_1'].map((one) => primitive.getAttribute(one));
    const indices = primitive.getIndices()?.getArray();
    if (!position || !light || !indices) throw new Error(`${name} has no light map`);
    const world = inWorld(node.getWorldMatrix(), valuesOf(position));
    const map = valuesOf(light);
    for (let i = 0; i < indices.length; i += 3) {
      const [a = 0, b = 0, c = 0] = indices.subarray(i, i + 3);
      const uv = [map[2 * a]!, map[2 * a + 1]!, map[2 * b]!, map[2 * b + 1]!, map[2 * c]!, map[2 * c + 1]!]; // prettier-ignore
      into.push({ node: name, uv, before: beforeOf(world, 3 * a, 3 * b, 3 * c) });
    }
  }
};

const beforeOf = (at: Float32Array, a: number, b: number, c: number): LightTriangle['before'] => {
  const [ax, ay, az] = [at[a]!, at[a + 1]!, at[a + 2]!];
  const [bx, by, bz] = [at[b]!, at[b + 1]!, at[b + 2]!];
  const [cx, cy, cz] = [at[c]!, at[c + 1]!, at[c + 2]!];
  const [ux, uy, uz, vx, vy, vz] = [bx - ax, by - ay, bz - az, cx - ax, cy - ay, cz - az];
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(nx, ny, nz) || 1;
  return [
    ((ax + bx + cx) / 3 + (nx / length) * BEFORE_M) * 1000,
    ((az + bz + cz) / 3 + (nz / length) * BEFORE_M) * 1000,
  ];
};

/** What the light maps of a model light, by map (`extras.lightmap` of its nodes). */
export const readLightTriangles = async (
  file: string,
): Promise<ReadonlyMap<string, readonly LightTriangle[]>> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const root = (await io.readBinary(new Uint8Array(readFileSync(file)))).getRoot();
  const maps = new Map<string, LightTriangle[]>();
  for (const node of root.listNodes()) {
    const map = node.getExtras()['lightmap'];
    if (typeof map !== 'string') continue;
    const triangles = maps.get(map) ?? [];
    maps.set(map, triangles);
    collect(node, triangles);
  }
  return maps;
};
