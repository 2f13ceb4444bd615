import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const SCRIPTS = 'assets/people';
const MODELS = 'public/models/people';
const BYTES_AT_MOST = 900_000;
const TRIANGLES_AT_MOST = 28_000;
const DRAW_CALLS_AT_MOST = 8;
const TEXTURE_SIZE_AT_MOST = 1024;

const named = z.object({ name: z.string() });
const gltfSchema = z.object({
  nodes: z.array(z.object({ name: z.string(), mesh: z.number().optional() })),
  skins: z.array(z.object({ joints: z.array(z.number()) })),
  materials: z.array(named),
  animations: z.array(named.extend({ samplers: z.array(z.object({ input: z.number() })) })),
  accessors: z.array(z.object({ count: z.number(), max: z.array(z.number()).optional() })),
  meshes: z.array(
    z.object({
      name: z.string(),
      extras: z.object({ targetNames: z.array(z.string()) }).optional(),
      primitives: z.array(
        z.object({
          indices: z.number(),
          targets: z.array(z.record(z.string(), z.number())).optional(),
        }),
      ),
    }),
  ),
  images: z.array(z.object({ bufferView: z.number(), mimeType: z.string() })),
  bufferViews: z.array(z.object({ byteOffset: z.number().default(0), byteLength: z.number() })),
  extensionsRequired: z.array(z.string()),
});
const personSchema = z.object({
  format: z.literal('foyer-person/1'),
  id: z.literal('jeanne'),
  file: z.object({ url: z.string(), bytes: z.number() }),
  triangles: z.number(),
  drawCalls: z.number(),
  clips: z.array(z.object({ name: z.string(), seconds: z.number() })),
  morphMesh: z.string(),
  morphs: z.array(z.string()),
  rest: z.record(z.string(), z.number().min(0).max(1)),
  eyeHeightSittingMm: z.number(),
  seatHeightMm: z.number(),
  headBone: z.string(),
  eyeBones: z.object({ left: z.string(), right: z.string() }),
  materials: z.array(z.string()),
  provenance: z.object({ source: z.string(), depicts: z.string(), licence: z.string() }),
  inputsHash: z.string(),
});

const readGlb = (path: string) => {
  const file = readFileSync(path);
  expect(file.toString('latin1', 0, 4)).toBe('glTF');
  expect(file.readUInt32LE(8)).toBe(file.length);
  const jsonLength = file.readUInt32LE(12);
  const gltf = gltfSchema.parse(JSON.parse(file.toString('utf8', 20, 20 + jsonLength)));
  return { gltf, bytes: file.length, data: file.subarray(20 + jsonLength + 8) };
};

/** Width and height of a WebP image (lossy, lossless or extended). */
const webpSize = (image: Buffer): [number, number] => {
  const kind = image.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [image.readUIntLE(24, 3) + 1, image.readUIntLE(27, 3) + 1];
  if (kind === 'VP8L') {
    const bits = image.readUInt32LE(21);
    return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
  }
  return [image.readUInt16LE(26) & 0x3fff, image.readUInt16LE(28) & 0x3fff];
};

const scriptsHash = () => {
  const hash = createHash('sha256');
  for (const name of readdirSync(SCRIPTS).sort()) {
    if (!/\.(py|mjs|sh)$/.test(name)) continue;
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(SCRIPTS, name)))
      .update('\0');
  }
  return hash.digest('hex');
};

describe('the model of Mme Delattre', () => {
  let person: z.infer<typeof personSchema>;
  let glb: ReturnType<typeof readGlb>;
  beforeAll(() => {
    person = personSchema.parse(JSON.parse(readFileSync(join(MODELS, 'jeanne.json'), 'utf8')));
    glb = readGlb(join(MODELS, person.file.url));
  });

  const primitives = () => glb.gltf.meshes.flatMap((mesh) => mesh.primitives);
  const count = (accessor: number) => glb.gltf.accessors[accessor]?.count ?? Number.NaN;

  test('is within its budget of bytes, triangles and draw calls', () => {
    const triangles = primitives().reduce((sum, { indices }) => sum + count(indices) / 3, 0);
    expect(glb.bytes).toBe(person.file.bytes);
    expect(glb.bytes).toBeLessThanOrEqual(BYTES_AT_MOST);
    expect(triangles).toBe(person.triangles);
    expect(triangles).toBeLessThanOrEqual(TRIANGLES_AT_MOST);
    expect(triangles).toBeGreaterThan(10_000);
    expect(primitives().length).toBe(person.drawCalls);
    expect(primitives().length).toBeLessThanOrEqual(DRAW_CALLS_AT_MOST);
  });

  test('carries only WebP textures of at most 1024 texels', () => {
    expect(glb.gltf.images.length).toBeGreaterThanOrEqual(3);
    for (const image of glb.gltf.images) {
      const view = glb.gltf.bufferViews[image.bufferView];
      expect(image.mimeType).toBe('image/webp');
      const start = view?.byteOffset ?? 0;
      const [width, height] = webpSize(glb.data.subarray(start, start + (view?.byteLength ?? 0)));
      expect(width).toBeGreaterThan(0);
      expect(Math.max(width, height)).toBeLessThanOrEqual(TEXTURE_SIZE_AT_MOST);
    }
  });

  test('needs no extension that the app does not decode', () => {
    const decoded = ['EXT_meshopt_compression', 'KHR_mesh_quantization', 'EXT_texture_webp'];
    expect(decoded).toEqual(expect.arrayContaining(glb.gltf.extensionsRequired));
  });

  test('has the clips it promises, each as long as stated', () => {
    expect(person.clips.map((clip) => clip.name)).toEqual(
      expect.arrayContaining(['sit-idle', 'sit-talk', 'sit-refuse', 'sit-agree']),
    );
    expect(glb.gltf.animations.map((clip) => clip.name)).toEqual(person.clips.map((c) => c.name));
    for (const [i, clip] of glb.gltf.animations.entries()) {
      const ends = clip.samplers.map((sampler) => glb.gltf.accessors[sampler.input]?.max?.[0] ?? 0);
      expect(Math.max(...ends)).toBeCloseTo(person.clips[i]?.seconds ?? Number.NaN, 3);
    }
    const idle = person.clips.find((clip) => clip.name === 'sit-idle');
    expect(idle?.seconds).toBeGreaterThanOrEqual(6);
    expect(idle?.seconds).toBeLessThanOrEqual(10);
  });

  test('can blink, smile, raise its brows and shape nine visemes', () => {
    const visemes = ['A', 'E', 'I', 'O', 'U', 'MBP', 'FV', 'LN', 'S'].map((v) => `v_${v}`);
    const wanted = ['blinkL', 'blinkR', 'jawOpen', 'smile', 'browsUp', 'browsSad', ...visemes];
    const face = glb.gltf.meshes.find((mesh) => mesh.name === person.morphMesh);
    expect(person.morphs).toEqual(expect.arrayContaining(wanted));
    expect(face?.extras?.targetNames).toEqual(person.morphs);
    expect(face?.primitives[0]?.targets?.length).toBe(person.morphs.length);
    expect(person.morphs).toEqual(expect.arrayContaining(Object.keys(person.rest)));
  });

  test('has head and eyes as joints, so that she can look at the trainee', () => {
    const joints = glb.gltf.skins.flatMap((skin) =>
      skin.joints.map((i) => glb.gltf.nodes[i]?.name),
    );
    const { left, right } = person.eyeBones;
    expect(joints).toEqual(expect.arrayContaining([person.headBone, 'neck', left, right]));
  });

  test('names its materials as the JSON does', () => {
    expect(glb.gltf.materials.map((material) => material.name)).toEqual(person.materials);
    expect(person.materials).toEqual(expect.arrayContaining(['skin', 'hair', 'eye', 'cornea']));
  });

  test('sits with her eyes at a likely height above the seat', () => {
    const aboveSeatMm = person.eyeHeightSittingMm - person.seatHeightMm;
    expect(aboveSeatMm).toBeGreaterThan(620);
    expect(aboveSeatMm).toBeLessThan(760);
  });

  test('was built from the scripts as they are now', () => {
    expect(person.inputsHash).toBe(scriptsHash());
  });
});
