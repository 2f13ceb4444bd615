// Builds a flat: Blender makes geometry and light, this packs them for the web and writes its manifest.
//   node assets/build.mjs [lille] [--res 1024] [--samples 24] [--raw DIR to reuse a Blender run] [--out DIR]
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS, KHRMaterialsEmissiveStrength, KHRTextureBasisu } from '@gltf-transform/extensions';
import { dedup, meshopt, prune } from '@gltf-transform/functions';
import { encodeToKTX2 } from 'ktx2-encoder';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import sharp from 'sharp';
import { register } from 'tsx/esm/api';
import { inputsHash } from './inputsHash.mjs';

const ASSETS = dirname(fileURLToPath(import.meta.url));
const ATLASES = ['arch', 'furn', 'things'];
/** Candela per square metre of what glows: lamps, and the morning outside. */
const GLOW = { glow: 700, backdrop: 600 };

const imageDecoder = async (bytes) => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
};

/** `exact` is UASTC with zstd (lightmaps, the palette); the rest is ETC1S. */
async function toKtx2(bytes, { exact, mipmaps }) {
  const log = console.log;
  console.log = () => {}; // the encoder reports every slice
  try {
    const shared = { generateMipmap: mipmaps, imageDecoder, isPerceptual: true, isSetKTX2SRGBTransferFunc: true };
    const how = exact
      ? { isUASTC: true, needSupercompression: true, enableRDO: true, rdoQualityLevel: 0.6, uastcLDRQualityLevel: 2 }
      : { isUASTC: false, qualityLevel: 190, compressionLevel: 2 };
    return await encodeToKTX2(new Uint8Array(bytes), { ...shared, ...how });
  } finally {
    console.log = log;
  }
}

function runBlender(flatId, raw, options) {
  const script = join(ASSETS, 'apartments', flatId, 'build.py');
  const args = ['-b', '--python-exit-code', '1', '--python', script, '--', '--out', raw, '--res', options.res, '--samples', options.samples];
  const run = spawnSync('blender', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw new Error(`Blender did not start (${run.error.message}): apt-get install blender python3-numpy`);
  const lines = run.stdout.split('\n').filter((line) => /^(PARTS|OVERLAP|HIDDEN|TEXEL|TRIANGLES|LUX|REPOINTED|BAKED|GLB|TOTAL)/.test(line));
  console.log(lines.join('\n'));
  if (run.status !== 0) throw new Error(`Blender failed:\n${run.stderr.slice(-3000)}`);
}

async function packModel(from, to) {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
  const document = await io.read(from);
  const root = document.getRoot();
  const emissive = document.createExtension(KHRMaterialsEmissiveStrength);
  for (const material of root.listMaterials()) {
    const candela = GLOW[material.getName()];
    material.setDoubleSided(material.getName() === 'backdrop').setMetallicFactor(0);
    if (candela === undefined) continue;
    material.setEmissiveFactor([1, 1, 1]);
    material.setExtension('KHR_materials_emissive_strength', emissive.createEmissiveStrength().setEmissiveStrength(candela));
  }
  await document.transform(dedup(), prune({ keepAttributes: true, keepLeaves: true, keepExtras: true }));
  document.createExtension(KHRTextureBasisu).setRequired(true);
  for (const texture of root.listTextures()) {
    const exact = texture.getName() === 'palette';
    const packed = await toKtx2(texture.getImage(), { exact, mipmaps: !exact });
    texture.setImage(packed).setMimeType('image/ktx2');
  }
  await document.transform(
    meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: 14, quantizeNormal: 8, quantizeTexcoord: 14 }),
  );
  await io.write(to, document);
  return root;
}

/** Clear width of a door from the built geometry: the gap between the linings. */
function measureDoor(root, opening) {
  const node = root.listNodes().find((n) => n.getName() === 'static-arch');
  const middle = (opening.line[0][0] === opening.line[1][0] ? opening.line[0][0] : opening.line[0][1]) / 1000;
  const [along, across] = opening.line[0][0] === opening.line[1][0] ? [2, 0] : [0, 2];
  const [low, high] = opening.line.map((p) => p[along === 0 ? 0 : 1] / 1000);
  const matrix = node.getWorldMatrix();
  const edges = { low: -Infinity, high: Infinity };
  for (const primitive of node.getMesh().listPrimitives()) {
    const positions = primitive.getAttribute('POSITION');
    for (let i = 0; i < positions.getCount(); i += 1) {
      const p = positions.getElement(i, []);
      const w = [0, 1, 2].map((r) => matrix[r] * p[0] + matrix[4 + r] * p[1] + matrix[8 + r] * p[2] + matrix[12 + r]);
      if (Math.abs(w[across] - middle) > 0.08) continue;
      if (w[along] < (low + high) / 2) edges.low = w[along] < low + 0.1 ? Math.max(edges.low, w[along]) : edges.low;
      else edges.high = w[along] > high - 0.1 ? Math.min(edges.high, w[along]) : edges.high;
    }
  }
  return Math.round((edges.high - edges.low) * 1000);
}

function count(root) {
  const meshes = root.listNodes().map((n) => n.getMesh()).filter(Boolean);
  const primitives = meshes.flatMap((m) => m.listPrimitives());
  return { primitives: primitives.length, triangles: primitives.reduce((sum, p) => sum + p.getIndices().getCount() / 3, 0) };
}

/** Puts finished files in place of the old ones at once, manifest last: others may be reading the folder. */
function publish(from, to) {
  mkdirSync(to, { recursive: true });
  const files = readdirSync(from);
  for (const file of files.toSorted((a, b) => Number(a === 'apartment.json') - Number(b === 'apartment.json'))) {
    copyFileSync(join(from, file), join(to, file));
  }
  for (const old of readdirSync(to)) if (!files.includes(old)) rmSync(join(to, old), { recursive: true });
  rmSync(from, { recursive: true });
}

async function build(flatId, options) {
  const raw = options.raw ?? join(tmpdir(), `foyer-${flatId}`);
  if (options.raw === undefined) runBlender(flatId, raw, options);
  const out = mkdtempSync(join(tmpdir(), `foyer-${flatId}-packed-`));
  const root = await packModel(join(raw, 'raw.glb'), join(out, 'visual.glb'));
  const flat = JSON.parse(readFileSync(join(raw, 'flat.json'), 'utf8'));
  const about = JSON.parse(readFileSync(join(ASSETS, 'apartments', flatId, 'about.json'), 'utf8'));
  const { luxAtWhite, ...plan } = flat;
  const sized = (url) => ({ url, bytes: statSync(join(out, url)).size });
  const lighting = [];
  for (const light of about.lighting) {
    const layers = [];
    for (const atlas of ATLASES) {
      const url = `light-${light.id}-${atlas}.ktx2`;
      writeFileSync(join(out, url), await toKtx2(readFileSync(join(raw, `light-${atlas}.png`)), { exact: true, mipmaps: false }));
      layers.push({ atlas, file: sized(url), luxAtWhite: luxAtWhite[atlas] });
    }
    lighting.push({ id: light.id, layers, exposure: light.exposure });
  }
  const { openingId, ...scale } = about.scaleCheck;
  const measuredMm = measureDoor(root, plan.openings.find((o) => o.id === openingId));
  const manifest = {
    format: 'foyer-apartment/1',
    id: flatId,
    name: about.name,
    provenance: { ...about.provenance, date: new Date().toISOString().slice(0, 10) },
    scaleCheck: { ...scale, measuredMm },
    inputsHash: inputsHash(ASSETS, flatId),
    model: sized('visual.glb'),
    lighting,
    ...plan,
  };
  register();
  const { manifestSchema } = await import('../src/core/apartment/manifest.ts');
  manifestSchema.parse(manifest);
  writeFileSync(join(out, 'apartment.json'), `${JSON.stringify(manifest)}\n`);
  const bytes = manifest.model.bytes + lighting.flatMap((l) => l.layers).reduce((sum, l) => sum + l.file.bytes, 0);
  publish(out, options.out ?? join(ASSETS, '..', 'public', 'models', flatId));
  console.log('BUILT', flatId, { ...count(root), bytes, model: manifest.model.bytes, doorMm: measuredMm });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { res: { type: 'string', default: '1024' }, samples: { type: 'string', default: '24' }, raw: { type: 'string' }, out: { type: 'string' } },
});
for (const flatId of positionals.length > 0 ? positionals : ['lille']) await build(flatId, values);
