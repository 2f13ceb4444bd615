import { readFileSync } from 'node:fs';
import { NodeIO, type Node } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';

type Vector = readonly [x: number, y: number, z: number];
/** Metres of the scene, y up. */
export type Triangle = readonly [Vector, Vector, Vector];

const moved = (m: readonly number[], [x, y, z]: Vector): Vector => [
  (m[0] ?? 0) * x + (m[4] ?? 0) * y + (m[8] ?? 0) * z + (m[12] ?? 0),
  (m[1] ?? 0) * x + (m[5] ?? 0) * y + (m[9] ?? 0) * z + (m[13] ?? 0),
  (m[2] ?? 0) * x + (m[6] ?? 0) * y + (m[10] ?? 0) * z + (m[14] ?? 0),
];

const trianglesIn = (node: Node): readonly Triangle[] => {
  const matrix = node.getWorldMatrix();
  return (node.getMesh()?.listPrimitives() ?? []).flatMap((primitive) => {
    const positions = primitive.getAttribute('POSITION');
    const indices = primitive.getIndices();
    if (positions === null) return [];
    const count = indices?.getCount() ?? positions.getCount();
    const corner = (i: number): Vector => {
      const [x = 0, y = 0, z = 0] = positions.getElement(indices?.getScalar(i) ?? i, []);
      return moved(matrix, [x, y, z]);
    };
    return Array.from({ length: count / 3 }, (_, i): Triangle => [
      corner(3 * i),
      corner(3 * i + 1),
      corner(3 * i + 2),
    ]);
  });
};

/** A GLB with its vertices decoded: the triangles of a named node and of all below it, in every state. */
export const readModel = async (file: string) => {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const root = (await io.readBinary(new Uint8Array(readFileSync(file)))).getRoot();
  const below = (node: Node): readonly Node[] => [node, ...node.listChildren().flatMap(below)];
  const known = new Map<string, readonly Triangle[]>();
  return {
    trianglesOf: (name: string): readonly Triangle[] => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const node = root.listNodes().find((one) => one.getName() === name);
      const triangles = node === undefined ? [] : below(node).flatMap(trianglesIn);
      known.set(name, triangles);
      return triangles;
    },
  };
};
