/** pack.mjs RAW.glb OUT_DIR: thins the body, compresses, writes <id>.glb and <id>.json. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS, KHRTextureBasisu } from '@gltf-transform/extensions';
import {
  dedup,
  joinPrimitives,
  meshopt,
  prune,
  simplifyPrimitive,
  textureCompress,
  weld,
  weldPrimitive,
} from '@gltf-transform/functions';
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';
import sharp from 'sharp';
import { boxUv } from './boxUv.mjs';
import { faceKtx2 } from './faceKtx2.mjs';
import { inputsHash } from './inputsHash.mjs';
import { slimGlb } from './slimGlb.mjs';

/** Triangles kept of the meshes that come dense from the surface nets. */
const TRIANGLES = { clothes: 6300, plain: 6300, hands: 3400 };
/** Without knitwear the rest takes its share. */
const BARE_TRIANGLES = { ...TRIANGLES, plain: 11000, hands: 4800 };
/** Size of one repeat of the knitted pattern. */
const KNIT_TILE_M = 0.04;

const [rawPath, outFolder] = process.argv.slice(2);
const id = basename(rawPath).split('.')[0];
const told = JSON.parse(readFileSync(rawPath.replace('.raw.glb', '.told.json'), 'utf8'));
await Promise.all([MeshoptEncoder.ready, MeshoptSimplifier.ready]);
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });

const document = await io.read(rawPath);
const names = document
  .getRoot()
  .listMeshes()
  .map((mesh) => mesh.getName());
const triangles = names.includes('clothes') ? TRIANGLES : BARE_TRIANGLES;
for (const mesh of document.getRoot().listMeshes()) {
  const wanted = triangles[mesh.getName()];
  if (wanted === undefined) continue;
  for (const primitive of mesh.listPrimitives()) {
    const ratio = wanted / (primitive.getIndices().getCount() / 3);
    simplifyPrimitive(primitive, { simplifier: MeshoptSimplifier, ratio, error: 0.01 });
    if (mesh.getName() === 'clothes') boxUv(primitive, KNIT_TILE_M);
  }
}
joinMeshes('plain', 'hands');
if (names.includes('clothes')) joinMeshes('plain', 'clothes');
await document.transform(
  dedup(),
  weld(),
  prune({ keepAttributes: true, keepLeaves: true, keepExtras: true }),
  textureCompress({
    encoder: sharp,
    targetFormat: 'webp',
    pattern: /^(?!colour)/,
    quality: 88,
    effort: 100,
  }),
  meshopt({ encoder: MeshoptEncoder, level: 'high' }),
);
document.createExtension(KHRTextureBasisu).setRequired(true);
for (const texture of document.getRoot().listTextures()) {
  if (texture.getName() !== 'colour') continue;
  texture.setImage(await faceKtx2(texture.getImage())).setMimeType('image/ktx2');
}
const path = join(outFolder, `${id}.glb`);
writeFileSync(path, slimGlb(await io.writeBinary(document)));
writeFileSync(join(outFolder, `${id}.json`), `${JSON.stringify(describe(), null, 2)}\n`);

/** Moves the only primitive of one mesh into that of another: one draw call less. */
function joinMeshes(intoName, fromName) {
  const meshes = document.getRoot().listMeshes();
  const into = meshes.find((mesh) => mesh.getName() === intoName);
  const from = meshes.find((mesh) => mesh.getName() === fromName);
  const parts = [...into.listPrimitives(), ...from.listPrimitives()];
  for (const primitive of parts) weldPrimitive(primitive);
  const joined = joinPrimitives(parts);
  for (const primitive of parts) primitive.dispose();
  into.addPrimitive(joined);
  for (const node of document.getRoot().listNodes()) if (node.getMesh() === from) node.dispose();
  from.dispose();
}

function describe() {
  const root = document.getRoot();
  const face = root.listMeshes().find((mesh) => mesh.getName() === 'face');
  const primitives = root.listMeshes().flatMap((mesh) => mesh.listPrimitives());
  return {
    format: 'foyer-person/1',
    id,
    file: { url: `${id}.glb`, bytes: statSync(path).size },
    triangles: primitives.reduce((sum, p) => sum + p.getIndices().getCount() / 3, 0),
    drawCalls: primitives.length,
    clips: told.clips,
    morphMesh: 'face',
    morphs: face.getExtras().targetNames,
    rest: told.rest,
    origin:
      'standing: on the floor between the feet; sitting: on the floor under the centre of the seat; lying and kneeling: on the surface under the pelvis; +Y up, facing +Z (lying on the back: feet to +Z), +X her left; metres',
    eyeHeightStandingMm: told.eyeHeightStandingMm,
    eyeHeightSittingMm: told.eyeHeightSittingMm,
    seatHeightMm: told.seatHeightMm,
    headBone: 'head',
    eyeBones: { left: 'eye.L', right: 'eye.R' },
    boneRest: 'unrotated: forward +Z, up +Y; yaw about Y (to her left), pitch about X (down)',
    limitsDeg: { eyes: 25, head: 50 },
    materials: root.listMaterials().map((material) => material.getName()),
    provenance: {
      source: 'authored by the scripts in assets/people; no third-party mesh, texture or scan',
      depicts: 'a fictional person',
      licence: 'as the project',
    },
    inputsHash: inputsHash(dirname(fileURLToPath(import.meta.url))),
  };
}

for (const mesh of document.getRoot().listMeshes()) {
  const counts = mesh.listPrimitives().map((p) => p.getIndices().getCount() / 3);
  console.log(`${mesh.getName()}: ${counts.join(' + ')} triangles`);
}
