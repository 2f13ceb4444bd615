/** packAid.mjs RAW.glb OUT_DIR: compresses an aid, writes <id>.glb and <id>.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { meshopt, weld } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { inputsHash } from './inputsHash.mjs';

const [rawPath, outFolder] = process.argv.slice(2);
const id = basename(rawPath).split('.')[0];
await MeshoptEncoder.ready;
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
const document = await io.read(rawPath);
await document.transform(weld(), meshopt({ encoder: MeshoptEncoder, level: 'high' }));
const bytes = await io.writeBinary(document);
writeFileSync(join(outFolder, `${id}.glb`), bytes);
const primitives = document.getRoot().listMeshes().flatMap((mesh) => mesh.listPrimitives());
const described = {
  format: 'foyer-aid/1',
  id,
  file: { url: `${id}.glb`, bytes: bytes.length },
  triangles: primitives.reduce((sum, p) => sum + p.getIndices().getCount() / 3, 0),
  drawCalls: primitives.length,
  ...JSON.parse(readFileSync(rawPath.replace('.raw.glb', '.told.json'), 'utf8')),
  provenance: {
    source: 'authored by the scripts in assets/people; no third-party mesh or texture',
    licence: 'as the project',
  },
  inputsHash: inputsHash(dirname(fileURLToPath(import.meta.url))),
};
writeFileSync(join(outFolder, `${id}.json`), `${JSON.stringify(described, null, 2)}\n`);
console.log(`${id}: ${described.triangles} triangles, ${bytes.length} bytes`);
