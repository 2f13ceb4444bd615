import { Document, NodeIO } from '@gltf-transform/core';

type Vector = readonly [number, number, number];

/** A box of a model by its corners, in the model's own unit. */
export type NamedBox = { readonly name: string; readonly min: Vector; readonly max: Vector };

/** Four corners of each face, outwards. */
const FACES = [
  [0, 4, 6, 2], [1, 3, 7, 5], [0, 1, 5, 4], [2, 6, 7, 3], [0, 2, 3, 1], [4, 5, 7, 6],
] as const; // prettier-ignore

/** A GLB of named boxes, each a node of its own. */
export const boxGlb = async (boxes: readonly NamedBox[]): Promise<Uint8Array> => {
  const document = new Document();
  const buffer = document.createBuffer();
  const scene = document.createScene();
  const material = document.createMaterial('plain').setBaseColorFactor([0.7, 0.7, 0.68, 1]);
  const indices = FACES.flatMap(([a, b, c, d]) => [a, b, c, a, c, d]);
  for (const { name, min, max } of boxes) {
    const corners = Array.from({ length: 8 }, (_, i) =>
      [0, 1, 2].map((axis) => ((i >> axis) & 1 ? max[axis] : min[axis]) ?? 0),
    );
    const position = document
      .createAccessor()
      .setType('VEC3')
      .setArray(new Float32Array(corners.flat()))
      .setBuffer(buffer);
    const index = document
      .createAccessor()
      .setType('SCALAR')
      .setArray(new Uint16Array(indices))
      .setBuffer(buffer);
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', position)
      .setIndices(index)
      .setMaterial(material);
    const mesh = document.createMesh(name).addPrimitive(primitive);
    scene.addChild(document.createNode(name).setMesh(mesh));
  }
  return new NodeIO().writeBinary(document);
};
