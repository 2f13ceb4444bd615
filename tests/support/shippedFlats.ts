import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FloorLight } from '../../src/core/apartment/floorLightSchema';
import { parseFloorLight } from '../../src/core/apartment/parseFloorLight';
import { manifestSchema, type Manifest } from '../../src/core/apartment/manifest';
import { ROOT } from './shippedProject';

export type ShippedFlat = {
  readonly id: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly floorLight: FloorLight | null;
};

const models = join(ROOT, 'public/models');

const floorLightIn = (folder: string, { light }: Manifest): FloorLight | null => {
  if (light === undefined) return null;
  const read = parseFloorLight(readFileSync(join(folder, light.floor.url), 'utf8'), folder);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

/** Every flat that ships: each is tested by being there. */
export const shippedFlats: readonly ShippedFlat[] = readdirSync(models)
  .filter((id) => existsSync(join(models, id, 'apartment.json')))
  .map((id) => {
    const folder = join(models, id);
    const text = readFileSync(join(folder, 'apartment.json'), 'utf8');
    const manifest = manifestSchema.parse(JSON.parse(text));
    return { id, folder, manifest, floorLight: floorLightIn(folder, manifest) };
  });
