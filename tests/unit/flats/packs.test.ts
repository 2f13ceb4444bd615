import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { shippedFlats } from '../../support/shippedFlats';

const lit = shippedFlats.flatMap((flat) =>
  flat.manifest.light === undefined ? [] : [{ ...flat, light: flat.manifest.light }],
);

/** Of 255: the packing of the picture takes a little off. */
const OPEN = 235;

const json = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** Width, height, levels, compression and transfer function (1 is linear) of a KTX2 file. */
const ktx2 = (path: string) => {
  const bytes = readFileSync(path);
  return {
    width: bytes.readUInt32LE(20),
    height: bytes.readUInt32LE(24),
    levels: bytes.readUInt32LE(40),
    compression: bytes.readUInt32LE(44),
    transfer: bytes.readUInt8(bytes.readUInt32LE(48) + 4 + 10),
  };
};

describe.skipIf(lit.length === 0)('the packs of light', () => {
  test.each(lit)('$id: are linear, of one level, compressed, as large as their map', (flat) => {
    for (const { sizePx, packs } of flat.light.atlases)
      for (const { file } of packs)
        expect(ktx2(join(flat.folder, file.url)), file.url).toEqual({
          width: sizePx,
          height: sizePx,
          levels: 1,
          compression: 2,
          transfer: 1,
        });
  });

  test.each(lit)('$id: every layer is in every map, on the floor and in the air', (flat) => {
    const { layers, atlases, probes } = flat.light;
    const ids = layers.map(({ id }) => id).toSorted();
    for (const { id, packs } of atlases) {
      const there = packs.flatMap(({ channels }) => channels.flatMap((one) => one?.layer ?? []));
      expect([...new Set(there)].toSorted(), id).toEqual(ids);
    }
    expect(flat.floorLight?.layers.map(({ id }) => id).toSorted()).toEqual(ids);
    const air = json(flat.folder, probes?.url ?? '') as {
      positions: unknown[];
      layers: { id: string; units: number[] }[];
    };
    expect(air.layers.map(({ id }) => id).toSorted()).toEqual(ids);
    for (const { id, units } of air.layers)
      expect(units.length, id).toBe(air.positions.length * 6 * 3);
  });

  test.each(lit)('$id: a contact shadow ends in the open, not in a line', async (flat) => {
    const { contacts } = flat.light;
    if (contacts === undefined) return;
    const { data, info } = await sharp(join(flat.folder, contacts.file.url))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = contacts.tiles.filter(({ uv: [left, top, right, bottom] }) => {
      const [west, east] = [Math.round(left * info.width), Math.round(right * info.width)];
      const [north, south] = [Math.round(top * info.height), Math.round(bottom * info.height)];
      const open = (x: number, y: number): boolean => (data[y * info.width + x] ?? 0) >= OPEN;
      const across = Array.from({ length: east - west + 2 }, (_, i) => west - 1 + i);
      const along = Array.from({ length: south - north + 2 }, (_, i) => north - 1 + i);
      return !(
        across.every((x) => open(x, north - 1) && open(x, south)) &&
        along.every((y) => open(west - 1, y) && open(east, y))
      );
    });
    expect(dark.map(({ object }) => object)).toEqual([]);
  });

  test.each(lit)('$id: nothing stands more than 10 mm in something else', ({ folder }) => {
    const { overlaps } = json(folder, 'bake-report.json') as {
      overlaps: { pieces: string[]; mm: number }[];
    };
    expect(overlaps.map(({ pieces, mm }) => `${pieces.join(' x ')}: ${mm} mm`)).toEqual([]);
  });
});
