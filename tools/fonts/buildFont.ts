import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { decompress } from 'wawoff2';
import { charset, stands } from './charset.ts';
import { loadTracer, type TracedFont } from './loadTracer.ts';
import { packGlyphs, type Atlas } from './packGlyphs.ts';
import { readCharacterMap } from './readCharacterMap.ts';
import { traceGlyph, type Glyph } from './traceGlyph.ts';

const size = 44;
const range = 4;
/** Pixels; kerning below it cannot be seen and would triple the file. */
const leastKerning = 0.02;

const round = (value: number): number => Math.round(value * 100) / 100;

const requireGlyphs = (file: string, ttf: Buffer): void => {
  const known = readCharacterMap(ttf);
  const missing = charset.filter((char) => !known.has(char.codePointAt(0) ?? 0));
  if (missing.length > 0) throw new Error(`${file} cannot draw ${missing.join(' ')}`);
};

const kerningsOf = (font: TracedFont, scale: number) => {
  const points = charset.map((char) => char.codePointAt(0) ?? 0);
  return points.flatMap((first) =>
    points.flatMap((second) => {
      const amount = font.getKerning(first, second) * scale;
      return Math.abs(amount) < leastKerning ? [] : [{ first, second, amount: round(amount) }];
    }),
  );
};

const charEntry = (glyph: Glyph, index: number, atlas: Atlas) => ({
  id: glyph.char.codePointAt(0),
  index,
  char: glyph.char,
  width: glyph.width,
  height: glyph.height,
  xoffset: round(glyph.offsetX),
  yoffset: round(glyph.offsetY),
  xadvance: round(glyph.advance),
  chnl: 15,
  x: atlas.places.get(glyph.char)?.x ?? 0,
  y: atlas.places.get(glyph.char)?.y ?? 0,
  page: 0,
});

/** Stand-ins share the place of the character that is drawn for them. */
const withStands = (entries: readonly ReturnType<typeof charEntry>[]) => [
  ...entries,
  ...stands.flatMap(({ char, from, advance }, index) => {
    const source = entries.find((entry) => entry.char === from);
    if (source === undefined) throw new Error(`No "${from}" to stand for U+${char.codePointAt(0)}`);
    const xadvance = round(source.xadvance * advance);
    return [{ ...source, id: char.codePointAt(0), index: entries.length + index, char, xadvance }];
  }),
];

/** Writes `<name>.json` and `<name>.webp`: distance fields of a woff2 in the form that uikit reads (one page). */
export const buildFont = async (woff2: string, folder: string, name: string): Promise<void> => {
  const ttf = Buffer.from(await decompress(readFileSync(woff2)));
  requireGlyphs(woff2, ttf);
  const font = (await loadTracer())(ttf);
  const metrics = font.getMetrics();
  const scale = size / metrics.emSize;
  const baseline = metrics.ascender * scale;
  const drawn = charset.filter((char) => char !== '\u00a0');
  const glyphs = drawn.map((char) => traceGlyph({ font, scale, baseline, range }, char));
  const atlas = packGlyphs(glyphs);
  const { width, height } = atlas;
  const image = sharp(atlas.pixels, { raw: { width, height, channels: 3 } });
  writeFileSync(join(folder, `${name}.webp`), await image.webp({ lossless: true }).toBuffer());
  const description = {
    pages: [`${name}.webp`],
    chars: withStands(glyphs.map((glyph, index) => charEntry(glyph, index, atlas))),
    info: { face: name, size, charset: [] },
    common: {
      lineHeight: round(metrics.lineHeight * scale),
      base: round(baseline),
      scaleW: width,
      scaleH: height,
      pages: 1,
      packed: 0,
    },
    distanceField: { fieldType: 'msdf', distanceRange: range },
    kernings: kerningsOf(font, scale),
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(description));
};
