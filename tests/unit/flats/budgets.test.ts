import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { NodeIO, type Document } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { compileApartment } from '../../../src/core/apartment/compileApartment';
import { lightWeights } from '../../../src/core/apartment/lightWeights';
import type { Manifest } from '../../../src/core/apartment/manifest';
import { roomGroups } from '../../../src/view/light/roomGroups';
import { ktx2Texture } from '../../support/ktx2Texture';
import { mirrorPieces } from '../../support/mirrorPieces';
import { shippedFlats, type ShippedFlat } from '../../support/shippedFlats';
import { ROOT, shippedProject } from '../../support/shippedProject';

const MIB = 1024 * 1024;
/** A composed lightmap has three small floats a texel, and the room of each texel beside it. */
const TARGET_BYTES = 4 + 1;
/** A picture of a room: six sides of small floats with their smaller levels. A true mirror: small floats. */
const ROOM_BYTES = 6 * 128 * 128 * 4 * (4 / 3);
const MIRROR_BYTES = 512 * 512 * 4;
/** A picture that is no KTX2 is unpacked to four bytes a texel; those of models have their smaller levels beside them. */
const PLAIN_BYTES = 4;
const MIPMAPS = 4 / 3;

/** Models and data go compressed, as `npm start` sends them; pictures are so already. */
const wireBytes = (file: string): number => {
  const bytes = readFileSync(file);
  return /\.(glb|json)$/.test(file) ? gzipSync(bytes).length : bytes.length;
};

type File = { readonly url: string; readonly bytes: number };

const drawn = shippedFlats
  .filter(({ manifest }) => manifest.model !== undefined)
  .map((flat) => [flat.id, flat] as const);

const people = join(ROOT, 'public/models/people');
/** For each scenario of a flat, the bodies one visit draws: of several who could live there, one does. */
const peopleIn = (flat: string): readonly (readonly string[])[] => [
  [],
  ...[...shippedProject.scenarios.values()]
    .filter(({ scenario }) => scenario.apartment.manifest.id === flat)
    .map(({ scenario }) => scenario.people.flatMap(({ persona }) => persona.model ?? [])),
];

const most = (sums: readonly number[]): number => Math.max(...sums);

const gpuBytesOf = async (name: string, bytes: Uint8Array, levels = 1): Promise<number> => {
  if (name.endsWith('ktx2')) return ktx2Texture(bytes).gpuBytes;
  const { width, height } = await sharp(bytes).metadata();
  return width * height * PLAIN_BYTES * levels;
};

const glb = async (file: string): Promise<Document> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  return io.readBinary(new Uint8Array(readFileSync(file)));
};

/** Faces that can change are kept as textures of four floats a corner, for place and normal. */
const MORPH_BYTES = 16;
const morphBytes = (model: Document): number =>
  model
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())
    .flatMap((primitive) => primitive.listTargets())
    .flatMap((target) => target.listAttributes())
    .reduce((sum, attribute) => sum + attribute.getCount() * MORPH_BYTES, 0);

const glbTextureBytes = async (model: Document): Promise<number> => {
  const sizes = model
    .getRoot()
    .listTextures()
    .map((texture) =>
      gpuBytesOf(texture.getMimeType(), texture.getImage() ?? new Uint8Array(), MIPMAPS),
    );
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, morphBytes(model));
};

/** What a state is made of: packs with a layer that shines in it, and the view outside. */
const filesOfState = ({ light }: Manifest, state: string): readonly File[] => {
  if (light === undefined) return [];
  const weights = lightWeights(light, state, {});
  const shines = (layer: string): boolean => weights[layer]?.some((part) => part > 0) === true;
  const packs = light.atlases
    .flatMap((atlas) => atlas.packs)
    .filter(({ channels }) => channels.some((one) => one !== null && shines(one.layer)))
    .map(({ file }) => file);
  const backdrop = light.states.find(({ id }) => id === state)?.backdrop?.file;
  return backdrop === undefined ? packs : [...packs, backdrop];
};

const statesOf = ({ light }: Manifest): readonly string[] =>
  (light?.states ?? []).map(({ id }) => id);

/** Everything that is in memory at once: all packs, the composed maps, the largest view outside, contact shadows. */
const lightTextureBytes = async ({ folder, manifest }: ShippedFlat): Promise<number> => {
  const { light } = manifest;
  const sizeOf = ({ url }: File) =>
    gpuBytesOf(url, new Uint8Array(readFileSync(join(folder, url))));
  const sum = async (files: readonly File[]): Promise<number> =>
    (await Promise.all(files.map(sizeOf))).reduce((total, bytes) => total + bytes, 0);
  if (light === undefined) return 0;
  const targets = light.atlases.reduce(
    (total, { sizePx }) => total + sizePx * sizePx * TARGET_BYTES,
    0,
  );
  const packs = light.atlases.flatMap((atlas) => atlas.packs.map(({ file }) => file));
  const outside = light.states.flatMap(({ backdrop }) => backdrop?.file ?? []);
  const largest = Math.max(0, ...(await Promise.all(outside.map(sizeOf))));
  return (
    targets +
    largest +
    (await sum(packs)) +
    (await sum(light.contacts ? [light.contacts.file] : []))
  );
};

/** What the view makes besides: a picture of each group of open rooms, and the mirrors. */
const reflectionBytes = ({ manifest, floorLight }: ShippedFlat, model: Document): number => {
  const compiled = compileApartment(manifest, floorLight);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return roomGroups(compiled.value).length * ROOM_BYTES + mirrorPieces(model) * MIRROR_BYTES;
};

describe.each(drawn)('%s', (id, flat) => {
  const { folder, manifest } = flat;
  const model = manifest.model?.url ?? '';

  test('has at most 64 MiB of textures on the graphics card, with all its light and people', async () => {
    const drawnBy = await glb(join(folder, model));
    const bytesOf = async (names: readonly string[]): Promise<number> => {
      const persons = await Promise.all(names.map((name) => glb(join(people, `${name}.glb`))));
      const textures = await Promise.all(persons.map(glbTextureBytes));
      return textures.reduce((sum, one) => sum + one, 0);
    };
    const light = (await lightTextureBytes(flat)) + reflectionBytes(flat, drawnBy);
    const persons = await Promise.all(peopleIn(id).map(bytesOf));
    const bytes = (await glbTextureBytes(drawnBy)) + light + most(persons);
    expect(bytes).toBeGreaterThan(MIB);
    expect(bytes / MIB).toBeLessThanOrEqual(64);
  });

  test.each(statesOf(manifest))('is there in %s within 8 MiB', (state) => {
    const { light } = manifest;
    const always = [
      { url: 'apartment.json' },
      ...(manifest.model ? [manifest.model] : []),
      ...(light ? [light.floor] : []),
      ...(light?.probes ? [light.probes] : []),
      ...(light?.contacts ? [light.contacts.file] : []),
    ];
    const files = [...always, ...filesOfState(manifest, state)].map(({ url }) => join(folder, url));
    const wired = (paths: readonly string[]): number =>
      paths.reduce((sum, file) => sum + wireBytes(file), 0);
    const persons = peopleIn(id).map((names) =>
      wired(names.map((name) => join(people, `${name}.glb`))),
    );
    const bytes = wired(files) + most(persons);
    expect(bytes / MIB).toBeLessThanOrEqual(8);
  });
});
