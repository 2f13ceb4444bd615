import { z } from 'zod';
import type { Result } from '../../core/kernel/result';

const numbers = z.array(z.number());
const gltfSchema = z.object({
  scene: z.int().optional(),
  scenes: z.array(z.object({ nodes: z.array(z.int()).optional() })).optional(),
  nodes: z
    .array(
      z.object({
        name: z.string().optional(),
        children: z.array(z.int()).optional(),
        mesh: z.int().optional(),
        matrix: numbers.length(16).optional(),
        translation: numbers.length(3).optional(),
        rotation: numbers.length(4).optional(),
        scale: numbers.length(3).optional(),
      }),
    )
    .default([]),
  meshes: z
    .array(
      z.object({
        primitives: z.array(z.object({ attributes: z.record(z.string(), z.int()) })),
      }),
    )
    .default([]),
  accessors: z
    .array(
      z.object({
        componentType: z.int(),
        normalized: z.boolean().optional(),
        min: numbers.optional(),
        max: numbers.optional(),
      }),
    )
    .default([]),
});

export type Gltf = z.infer<typeof gltfSchema>;

const HEADER_BYTES = 12;
const JSON_CHUNK = 0x4e4f534a;

/** The description inside a GLB, or what the file is instead, for a person. */
export const readGlb = (bytes: Buffer): Result<Gltf, string> => {
  const failed = (error: string): Result<Gltf, string> => ({ ok: false, error });
  if (bytes.length < HEADER_BYTES + 8 || bytes.toString('latin1', 0, 4) !== 'glTF')
    return failed('This is not a GLB file. Export the model as "glTF binary (.glb)".');
  if (bytes.readUInt32LE(4) !== 2) return failed('This GLB is not of version 2.');
  const length = bytes.readUInt32LE(HEADER_BYTES);
  const start = HEADER_BYTES + 8;
  if (bytes.readUInt32LE(HEADER_BYTES + 4) !== JSON_CHUNK || start + length > bytes.length)
    return failed('This GLB is cut off; copy or export it again.');
  try {
    const parsed = gltfSchema.safeParse(JSON.parse(bytes.toString('utf8', start, start + length)));
    return parsed.success
      ? { ok: true, value: parsed.data }
      : failed(`This GLB does not follow glTF 2.0: ${parsed.error.issues[0]?.message ?? ''}`);
  } catch {
    return failed('The description inside this GLB is not JSON; export it again.');
  }
};
