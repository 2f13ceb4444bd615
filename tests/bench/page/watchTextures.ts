import { textureBytes } from './textureBytes';

/** What a context holds, in bytes. */
export type ContextMemory = {
  readonly textures: ReadonlyMap<object, number>;
  /** Depth and samples of targets, which are no textures. */
  readonly buffers: ReadonlyMap<object, number>;
};

/** Bytes by face and level: an image may be given again. */
type Images = Map<string, number>;
type Ledger = { readonly textures: Map<object, Images>; readonly buffers: Map<object, Images> };

const CUBE_MAP = 0x8513;
const FIRST_FACE = 0x8515;
const LAST_FACE = 0x851a;
/** Where a context says what is bound to a target. */
const BINDINGS: Readonly<Record<number, number>> = {
  0x0de1: 0x8069, // TEXTURE_2D
  0x806f: 0x806a, // TEXTURE_3D
  0x8c1a: 0x8c1d, // TEXTURE_2D_ARRAY
  [CUBE_MAP]: 0x8514,
  0x8d41: 0x8ca7, // RENDERBUFFER
};
const MIPMAPS_ADD = 1 / 3;

const ledgers = new WeakMap<object, Ledger>();

const ledgerOf = (context: WebGL2RenderingContext): Ledger => {
  const known = ledgers.get(context) ?? { textures: new Map(), buffers: new Map() };
  ledgers.set(context, known);
  return known;
};

const isFace = (target: number): boolean => target >= FIRST_FACE && target <= LAST_FACE;

const boundTo = (context: WebGL2RenderingContext, target: number): object | null => {
  const binding = BINDINGS[isFace(target) ? CUBE_MAP : target];
  const bound: unknown = binding === undefined ? null : context.getParameter(binding);
  return typeof bound === 'object' ? bound : null;
};

const imagesOf = (
  context: WebGL2RenderingContext,
  target: number,
  kind: keyof Ledger = 'textures',
): Images => {
  const owner = boundTo(context, target);
  const held = ledgerOf(context)[kind];
  const images: Images = (owner && held.get(owner)) ?? new Map();
  if (owner) held.set(owner, images);
  return images;
};

type Note = (context: WebGL2RenderingContext, args: readonly number[]) => void;

/** From the arguments of a call to what it has made of the texture that is bound. Textures are given bytes, not drawn on, so nothing is noted while frames go by. */
const NOTES: Readonly<Record<string, Note>> = {
  texStorage2D: (context, [target = 0, levels = 1, format = 0, width = 0, height = 0]) => {
    const faces = target === CUBE_MAP ? 6 : 1;
    const bytes = faces * textureBytes(format, { width, height, levels });
    imagesOf(context, target).set('all', bytes);
  },
  texStorage3D: (
    context,
    [target = 0, levels = 1, format = 0, width = 0, height = 0, deep = 0],
  ) => {
    imagesOf(context, target).set('all', deep * textureBytes(format, { width, height, levels }));
  },
  texImage2D: (context, [target = 0, level = 0, format = 0, width = 0, height = 0, , , type]) => {
    const bytes = textureBytes(format, { width, height, levels: 1 }, type);
    imagesOf(context, target).set(`${target} ${level}`, bytes);
  },
  texImage3D: (
    context,
    [target = 0, level = 0, format = 0, width = 0, height = 0, deep = 0, , , type],
  ) => {
    const bytes = deep * textureBytes(format, { width, height, levels: 1 }, type);
    imagesOf(context, target).set(`${target} ${level}`, bytes);
  },
  compressedTexImage2D: (context, [target = 0, level = 0, format = 0, width = 0, height = 0]) => {
    const bytes = textureBytes(format, { width, height, levels: 1 });
    imagesOf(context, target).set(`${target} ${level}`, bytes);
  },
  generateMipmap: (context, [target = 0]) => {
    const images = imagesOf(context, target);
    if (images.has('all')) return;
    images.delete('mipmaps');
    const bytes = [...images.values()].reduce((sum, each) => sum + each, 0);
    images.set('mipmaps', bytes * MIPMAPS_ADD);
  },
  renderbufferStorage: (context, [target = 0, format = 0, width = 0, height = 0]) => {
    const bytes = textureBytes(format, { width, height, levels: 1 });
    imagesOf(context, target, 'buffers').set('all', bytes);
  },
  renderbufferStorageMultisample: (
    context,
    [target = 0, samples = 0, format = 0, width = 0, height = 0],
  ) => {
    const bytes = Math.max(1, samples) * textureBytes(format, { width, height, levels: 1 });
    imagesOf(context, target, 'buffers').set('all', bytes);
  },
};

/** A picture given whole has its size in itself: `texImage2D(target, level, format, format, type, picture)`. */
const plainArguments = (args: readonly unknown[]): readonly number[] => {
  const [target, level, format, , type, picture] = args;
  const sized = typeof picture === 'object' && picture !== null && 'width' in picture;
  const full =
    args.length === 6 && sized && 'height' in picture
      ? [target, level, format, picture.width, picture.height, 0, format, type]
      : args;
  return full.map((each) => (typeof each === 'number' ? each : 0));
};

const { prototype } = WebGL2RenderingContext;

const wrap = (name: string, before: (context: WebGL2RenderingContext, args: unknown[]) => void) => {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') throw new Error(`WebGL has no ${name}.`);
  Object.defineProperty(prototype, name, {
    configurable: true,
    value(this: WebGL2RenderingContext, ...args: unknown[]): unknown {
      before(this, args);
      return Reflect.apply(original, this, args);
    },
  });
};

for (const [name, note] of Object.entries(NOTES))
  wrap(name, (context, args) => {
    note(context, plainArguments(args));
  });
wrap('deleteTexture', (context, [texture]) => {
  if (typeof texture === 'object' && texture) ledgerOf(context).textures.delete(texture);
});
wrap('deleteRenderbuffer', (context, [buffer]) => {
  if (typeof buffer === 'object' && buffer) ledgerOf(context).buffers.delete(buffer);
});

const sums = (held: ReadonlyMap<object, Images>): ReadonlyMap<object, number> =>
  new Map(
    [...held].map(([owner, images]) => [
      owner,
      [...images.values()].reduce((sum, bytes) => sum + bytes, 0),
    ]),
  );

window.foyerTextures = (context) => {
  const { textures, buffers } = ledgerOf(context);
  return { textures: sums(textures), buffers: sums(buffers) };
};
