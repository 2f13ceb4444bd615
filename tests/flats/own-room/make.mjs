// node tests/flats/own-room/make.mjs: the captured living room of @iwer/sem as room.glb, beside its hand-written manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Document, NodeIO } from '@gltf-transform/core';
import { KHRMeshQuantization } from '@gltf-transform/extensions';
import { prune, quantize, simplify, weld } from '@gltf-transform/functions';
import { MeshoptSimplifier } from 'meshoptimizer';

const here = import.meta.dirname;
const capture = resolve(here, '../../../node_modules/@iwer/sem/captures/living_room.json');

/** Share of the captured triangles that is kept: 62,000 are far more than a test needs. */
const KEPT = 0.08;
/** Names of the captured boxes, in the order of the file. */
const NAMES = {
  TABLE: ['desk-south', 'coffee-table', 'side-table', 'desk-north'],
  COUCH: ['couch'],
  LAMP: ['lamp-south', 'lamp-north'],
};

const bytesOf = (text) => new Uint8Array(Buffer.from(text, 'base64')).buffer;

const FACES = [
  [0, 4, 6, 2], [1, 3, 7, 5], [0, 1, 5, 4], [2, 6, 7, 3], [0, 2, 3, 1], [4, 5, 7, 6],
]; // prettier-ignore

const document = new Document();
document.createBuffer();
const buffer = document.getRoot().listBuffers()[0];
const scene = document.createScene();
const material = document
  .createMaterial('scan')
  .setBaseColorFactor([0.72, 0.7, 0.66, 1])
  .setRoughnessFactor(0.9)
  .setDoubleSided(true);

/** A point turned by a quaternion and moved to its place. */
const placed = ([px, py, pz], { position, orientation }) => {
  const { x, y, z, w } = orientation;
  const [tx, ty, tz] = [2 * (y * pz - z * py), 2 * (z * px - x * pz), 2 * (x * py - y * px)];
  return [
    px + w * tx + y * tz - z * ty + position.x,
    py + w * ty + z * tx - x * tz + position.y,
    pz + w * tz + x * ty - y * tx + position.z,
  ];
};

/** A node with the shape of a captured entity, where it was. */
const add = (name, entity, local, indices) => {
  const positions = new Float32Array(local.length);
  for (let i = 0; i < local.length; i += 3)
    positions.set(placed(local.slice(i, i + 3), entity.locatable_META), i);
  const accessor = (type, array) =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', positions))
    .setIndices(accessor('SCALAR', indices))
    .setMaterial(material);
  const mesh = document.createMesh(name).addPrimitive(primitive);
  scene.addChild(document.createNode(name).setMesh(mesh));
};

const box = ({ offset, extent }) => {
  const min = [offset.x, offset.y, offset.z];
  const size = [extent.width, extent.height, extent.depth];
  const corners = Array.from({ length: 8 }, (_, i) =>
    min.map((from, axis) => from + ((i >> axis) & 1) * size[axis]),
  );
  const indices = FACES.flatMap(([a, b, c, d]) => [a, b, c, a, c, d]);
  return [new Float32Array(corners.flat()), new Uint16Array(indices)];
};

const { spatialEntities } = JSON.parse(readFileSync(capture, 'utf8'));
const taken = {};
for (const entity of spatialEntities) {
  const label = entity.semanticLabel_META;
  const mesh = entity.triangleMesh_META;
  if (mesh !== undefined) {
    const indices = new Uint32Array(bytesOf(mesh.indices));
    add('room', entity, new Float32Array(bytesOf(mesh.vertices)), indices);
  } else if (entity.bounded3D_META !== undefined && NAMES[label] !== undefined) {
    const index = taken[label] ?? 0;
    taken[label] = index + 1;
    add(NAMES[label][index], entity, ...box(entity.bounded3D_META));
  }
}
await MeshoptSimplifier.ready;
await document.transform(
  weld(),
  simplify({ simplifier: MeshoptSimplifier, ratio: KEPT, error: 0.01 }),
  quantize(),
  prune(),
);
const io = new NodeIO().registerExtensions([KHRMeshQuantization]);
const glb = await io.writeBinary(document);
writeFileSync(resolve(here, 'room.glb'), glb);
console.log(`room.glb: ${glb.length} bytes`);
