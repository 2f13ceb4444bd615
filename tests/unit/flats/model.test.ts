import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inputsHash } from '../../../assets/inputsHash.mjs';
import { shippedFlats } from '../../support/shippedFlats';
import { ROOT } from '../../support/shippedProject';

const MOST_TRIANGLES = 150_000;

const gltfSchema = z.object({
  nodes: z.array(
    z.object({
      name: z.string(),
      mesh: z.int().optional(),
      children: z.array(z.int()).optional(),
      extras: z.object({ lightmap: z.string().optional() }).optional(),
    }),
  ),
  meshes: z.array(
    z.object({
      primitives: z.array(
        z.object({ attributes: z.record(z.string(), z.int()), indices: z.int() }),
      ),
    }),
  ),
  accessors: z.array(z.object({ count: z.int() })),
});

const authored = shippedFlats
  .filter(({ manifest }) => manifest.provenance.origin === 'authored')
  .map((flat) => [flat.id, flat] as const);

describe.each(authored)('the built model of %s', (id, { folder, manifest }) => {
  const file = readFileSync(join(folder, manifest.model?.url ?? ''));
  const json = file.toString('utf8', 20, 20 + file.readUInt32LE(12));
  const glb = gltfSchema.parse(JSON.parse(json));

  test('was built from the scripts as they are now', () => {
    expect(manifest.inputsHash, `run \`npm run assets -- ${id}\``).toBe(
      inputsHash(join(ROOT, 'assets'), id),
    );
  });

  test('has its states as children of the thing they belong to', () => {
    for (const { node } of manifest.objects) {
      const children = glb.nodes.find(({ name }) => name === node)?.children ?? [];
      expect(children.length, node).toBeGreaterThan(0);
      for (const child of children) expect(glb.nodes[child]?.name.startsWith(node)).toBe(true);
    }
  });

  test('lights what is lit by a map of the manifest, over its second texture coordinates', () => {
    const atlases = new Set(manifest.light?.atlases.map((atlas) => atlas.id));
    const lit = glb.nodes.filter(({ extras }) => extras?.lightmap !== undefined);
    expect(lit.length).toBeGreaterThan(20);
    for (const { name, mesh, extras } of lit) {
      expect(atlases.has(extras?.lightmap ?? ''), name).toBe(true);
      for (const { attributes } of glb.meshes[mesh ?? -1]?.primitives ?? [])
        expect(attributes, name).toHaveProperty('TEXCOORD_1');
    }
    const backdrop = glb.nodes.find(({ name }) => name === 'backdrop');
    expect(backdrop).toBeDefined();
    expect(backdrop?.extras?.lightmap).toBeUndefined();
  });

  test('has at most 150,000 triangles', () => {
    const triangles = glb.meshes
      .flatMap(({ primitives }) => primitives)
      .reduce((sum, { indices }) => sum + (glb.accessors[indices]?.count ?? 0) / 3, 0);
    expect(triangles).toBeGreaterThan(20_000);
    expect(triangles).toBeLessThanOrEqual(MOST_TRIANGLES);
  });
});
