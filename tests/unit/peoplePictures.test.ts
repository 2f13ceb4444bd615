import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawBody } from '../support/drawBody';
import { posedBody, type PosedBody } from '../support/posedBody';

/** Kept: key poses of every clip and shapes of every face. `RENEW_PICTURES=1` draws them anew. */
const KEPT = 'tests/pictures/people';
/** Not kept: what is drawn now where it differs, and where. */
const FOUND = 'pictures/people';

const TILE = { width: 40, height: 56 };
const COLUMNS = 12;
const BODY = { ...TILE, heightM: 2.05, yawDeg: 40, pitchDeg: 20 };
const FACE = { ...TILE, heightM: 0.16, yawDeg: 20, pitchDeg: 0 };
/** Before and after the middle: in a cycle that is two different steps. */
const SHARES = [0.3, 0.75];
const SHAPES = ['blinkL', 'smile', 'pain', 'browsDown', 'browsUp', 'v_A', 'v_O', 'v_MBP'];

/**
 * Two of the fifteen tones. Half a millimetre of noise on every vertex changes 0.7 % of the pixels of a body, 1.4 % of its
 * outline and 0.3 % of a face; a shape of the face that is gone changes 1.3 % at least.
 */
const TONE_DIFFERS = 35;
const TONES_MAY_DIFFER = 0.01;
const OUTLINE_MAY_DIFFER = 0.025;

type Tile = { readonly name: string; readonly pixels: Uint8Array };

const standing = (body: PosedBody, clip: string, share: number, seconds: number): Tile => {
  const meshes = body.pose(clip, share * seconds);
  const centre = body.placeOf('pelvis');
  return { name: `${clip} at ${share}`, pixels: drawBody(meshes, { ...BODY, centre }) };
};

const faced = (body: PosedBody, shape: string): Tile => {
  const meshes = body.pose('stand-idle', 0, { [shape]: 1 });
  const centre = body.placeOf('eyeL').add(body.placeOf('eyeR')).divideScalar(2);
  centre.y -= 0.03;
  return { name: `face ${shape}`, pixels: drawBody(meshes, { ...FACE, centre }) };
};

const tilesOf = (body: PosedBody): readonly Tile[] => [
  ...body.clips.flatMap(({ name, duration }) =>
    SHARES.map((share) => standing(body, name, share, duration)),
  ),
  ...SHAPES.map((shape) => faced(body, shape)),
];

const sheetOf = (tiles: readonly Tile[]) => {
  const width = COLUMNS * TILE.width;
  const height = Math.ceil(tiles.length / COLUMNS) * TILE.height;
  const pixels = new Uint8Array(width * height);
  tiles.forEach((tile, n) => {
    for (let y = 0; y < TILE.height; y++)
      pixels.set(
        tile.pixels.subarray(y * TILE.width, (y + 1) * TILE.width),
        (Math.floor(n / COLUMNS) * TILE.height + y) * width + (n % COLUMNS) * TILE.width,
      );
  });
  return { width, height, pixels };
};

const pngOf = ({ width, height, pixels }: ReturnType<typeof sheetOf>): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 1 } })
    .png({ palette: true, colours: 16, effort: 10, compressionLevel: 9 })
    .toBuffer();

/** The tile of that number on a sheet. */
const tileOn = ({ width, pixels }: ReturnType<typeof sheetOf>, n: number): Uint8Array => {
  const [left, top] = [(n % COLUMNS) * TILE.width, Math.floor(n / COLUMNS) * TILE.height];
  return Uint8Array.from(
    { length: TILE.width * TILE.height },
    (_, i) => pixels[(top + Math.floor(i / TILE.width)) * width + left + (i % TILE.width)] ?? 0,
  );
};

/** Shares of the area of both bodies: pixels of another tone, and pixels where only one of them is. */
const differenceOf = (kept: Uint8Array, now: Uint8Array) => {
  let [area, tones, outline] = [0, 0, 0];
  now.forEach((tone, i) => {
    const was = kept[i] ?? 0;
    if (tone > 0 || was > 0) area += 1;
    if (Math.abs(tone - was) > TONE_DIFFERS) tones += 1;
    if (tone > 0 !== was > 0) outline += 1;
  });
  return { tones: tones / area, outline: outline / area };
};

const readSheet = async (file: string) => {
  const { data, info } = await sharp(file)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = Uint8Array.from(
    { length: info.width * info.height },
    (_, i) => data[i * info.channels] ?? 0,
  );
  return { width: info.width, height: info.height, pixels };
};

/** Writes what is drawn now and, beside it, what of it is new (white) or missing (grey). */
const showFound = async (
  id: string,
  kept: ReturnType<typeof sheetOf>,
  now: ReturnType<typeof sheetOf>,
) => {
  mkdirSync(FOUND, { recursive: true });
  const pixels = now.pixels.map((tone, i) => Math.abs(tone - (kept.pixels[i] ?? 0)));
  writeFileSync(join(FOUND, `${id}.png`), await pngOf(now));
  writeFileSync(join(FOUND, `${id}-difference.png`), await pngOf({ ...now, pixels }));
};

test.each(['jeanne', 'willy', 'greta', 'nadia', 'katrien'])(
  '%s looks in every clip as on the pictures that are kept',
  async (id) => {
    const file = join(KEPT, `${id}.png`);
    const tiles = tilesOf(await posedBody(readFileSync(`public/models/people/${id}.glb`)));
    const now = sheetOf(tiles);
    if (process.env['RENEW_PICTURES']) writeFileSync(file, await pngOf(now));
    expect(existsSync(file), `${file} is missing: RENEW_PICTURES=1 draws it`).toBe(true);
    const kept = await readSheet(file);
    const differ = tiles
      .map(({ name, pixels }, n) => ({ name, ...differenceOf(tileOn(kept, n), pixels) }))
      .filter(({ tones, outline }) => tones > TONES_MAY_DIFFER || outline > OUTLINE_MAY_DIFFER);
    if (differ.length > 0) await showFound(id, kept, now);
    expect(differ, `see ${FOUND}/${id}.png and ${id}-difference.png there`).toEqual([]);
  },
);
