import type { Glyph } from './traceGlyph.ts';

export type Atlas = {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** RGB, row by row. */
  readonly pixels: Buffer;
};

const widths = [256, 512, 1024, 2048];

const shelve = (glyphs: readonly Glyph[], width: number) => {
  const places = new Map<string, { x: number; y: number }>();
  let x = 0;
  let y = 0;
  let shelf = 0;
  for (const glyph of glyphs) {
    if (x + glyph.width + 1 > width) {
      x = 0;
      y += shelf + 1;
      shelf = 0;
    }
    places.set(glyph.char, { x, y });
    x += glyph.width + 1;
    shelf = Math.max(shelf, glyph.height);
  }
  const used = y + shelf;
  let height = 1;
  while (height < used) height *= 2;
  return { places, height };
};

const draw = (glyph: Glyph, at: { x: number; y: number }, pixels: Buffer, width: number): void => {
  for (let row = 0; row < glyph.height; row++) {
    const line = glyph.pixels.subarray(row * glyph.width * 3, (row + 1) * glyph.width * 3);
    pixels.set(line, ((at.y + row) * width + at.x) * 3);
  }
};

/** Tallest first on shelves, in the narrowest power of two that is no higher than wide. */
export const packGlyphs = (glyphs: readonly Glyph[]): Atlas => {
  const drawn = glyphs.filter((glyph) => glyph.width > 0).sort((a, b) => b.height - a.height);
  for (const width of widths) {
    const { places, height } = shelve(drawn, width);
    if (height > width) continue;
    const pixels = Buffer.alloc(width * height * 3);
    for (const glyph of drawn) {
      const at = places.get(glyph.char);
      if (at !== undefined) draw(glyph, at, pixels, width);
    }
    return { width, height, places, pixels };
  }
  throw new Error(`${glyphs.length} glyphs do not fit in ${widths.at(-1)} pixels.`);
};
