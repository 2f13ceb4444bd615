import { readFileSync } from 'node:fs';

type ByteList = { push_back(byte: number): void; delete(): void };

/** An outline's box in font units, and how far it moves the pen. */
export type GlyphShape = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly advance: number;
};

export type TracedFont = {
  loadFromMemory(bytes: ByteList): boolean;
  getMetrics(): {
    readonly emSize: number;
    readonly ascender: number;
    readonly lineHeight: number;
  };
  getGlyphShape(point: number): GlyphShape;
  getKerning(first: number, second: number): number;
  generateMSDFWithOverlapFix(
    point: number,
    width: number,
    height: number,
    range: number,
    x: number,
    y: number,
    scale: number,
  ): { readonly data: { get(index: number): number; delete(): void } };
};

type Tracer = {
  readonly Font: new () => TracedFont;
  readonly VectorUnsignedChar: new () => ByteList;
};

const isTracerFactory = (
  module: unknown,
): module is { default: (options: { wasmBinary: Uint8Array }) => Promise<Tracer> } =>
  typeof module === 'object' &&
  module !== null &&
  'default' in module &&
  typeof module.default === 'function';

/** msdfgen as wasm. The package's own face wants a Worker and ImageData, so we take the wasm from under it. */
export const loadTracer = async (): Promise<(ttf: Buffer) => TracedFont> => {
  const script = new URL(
    '../../node_modules/@zappar/msdf-generator/dist/msdfgen_wasm.js',
    import.meta.url,
  );
  const module: unknown = await import(script.href);
  if (!isTracerFactory(module))
    throw new Error(`${script.href} is not what it was; look at its API.`);
  const tracer = await module.default({
    wasmBinary: readFileSync(new URL('msdfgen_wasm.wasm', script)),
  });
  return (ttf) => {
    const bytes = new tracer.VectorUnsignedChar();
    for (const byte of ttf) bytes.push_back(byte);
    const font = new tracer.Font();
    const loaded = font.loadFromMemory(bytes);
    bytes.delete();
    if (!loaded) throw new Error('The font could not be read.');
    return font;
  };
};
