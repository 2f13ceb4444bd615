import type { TracedFont } from './loadTracer.ts';

/** One picture of distances, in pixels of the atlas. `pixels` is RGB, row by row; empty for a space. */
export type Glyph = {
  readonly char: string;
  readonly width: number;
  readonly height: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly advance: number;
  readonly pixels: Uint8Array;
};

export type Tracing = {
  readonly font: TracedFont;
  readonly scale: number;
  readonly baseline: number;
  /** Width in pixels of the band around the outline in which the distance is kept. */
  readonly range: number;
};

export const traceGlyph = (tracing: Tracing, char: string): Glyph => {
  const { font, scale, baseline, range } = tracing;
  const point = char.codePointAt(0) ?? 0;
  const shape = font.getGlyphShape(point);
  const advance = shape.advance * scale;
  if (shape.right <= shape.left) {
    return { char, width: 0, height: 0, offsetX: 0, offsetY: 0, advance, pixels: new Uint8Array() };
  }
  const pad = Math.floor(range / 2);
  const left = Math.floor(shape.left * scale);
  const top = Math.ceil(shape.top * scale);
  const width = Math.ceil(shape.right * scale) - left + pad * 2;
  const height = top - Math.floor(shape.bottom * scale) + pad * 2;
  const x = 0.5 * (width / scale - (shape.right - shape.left)) - shape.left;
  const y = 0.5 * (height / scale - (shape.top - shape.bottom)) - shape.bottom;
  // A whole pixel up or down keeps the baselines of neighbours level.
  const level = Math.round(y * scale) / scale;
  const field = font.generateMSDFWithOverlapFix(point, width, height, range, x, level, scale);
  const pixels = Uint8Array.from({ length: width * height * 3 }, (_, index) =>
    field.data.get(index),
  );
  field.data.delete();
  return {
    char,
    width,
    height,
    offsetX: left - pad,
    offsetY: baseline - top - pad,
    advance,
    pixels,
  };
};
