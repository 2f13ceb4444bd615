import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { textureBytes } from '../bench/page/textureBytes';

const TEXTURE_2D = 0x0de1;
const CUBE_MAP = 0x8513;
const FIRST_FACE = 0x8515;
const RGBA = 0x1908;
const RGBA8 = 0x8058;
const RGBA16F = 0x881a;
const ASTC = 0x93b0;
const UNSIGNED_BYTE = 0x1401;

describe('the bytes of a texture', () => {
  it('are texels, levels and blocks, begun blocks as whole ones', () => {
    expect(textureBytes(RGBA8, { width: 4, height: 2, levels: 1 })).toBe(32);
    expect(textureBytes(RGBA16F, { width: 4, height: 4, levels: 3 })).toBe((16 + 4 + 1) * 8);
    expect(textureBytes(ASTC, { width: 8, height: 8, levels: 4 })).toBe((4 + 1 + 1 + 1) * 16);
  });

  it('follow the type where the format leaves it open, and are unknown for what nobody listed', () => {
    expect(textureBytes(RGBA, { width: 2, height: 1, levels: 1 }, UNSIGNED_BYTE)).toBe(8);
    expect(textureBytes(RGBA, { width: 2, height: 1, levels: 1 }, 7)).toBeNaN();
    expect(textureBytes(12, { width: 2, height: 1, levels: 1 })).toBeNaN();
  });
});

const CALLS = [
  'texStorage2D',
  'texStorage3D',
  'texImage2D',
  'texImage3D',
  'compressedTexImage2D',
  'generateMipmap',
  'renderbufferStorage',
  'renderbufferStorageMultisample',
  'deleteTexture',
  'deleteRenderbuffer',
] as const;

/** As much of WebGL as the watcher listens to. */
class FakeContext {
  bound: object | null = null;
  getParameter(): object | null {
    return this.bound;
  }
  call(name: (typeof CALLS)[number], ...args: readonly unknown[]): void {
    const called: unknown = Reflect.get(this, name);
    if (typeof called === 'function') Reflect.apply(called, this, args);
  }
}
for (const name of CALLS)
  Object.defineProperty(FakeContext.prototype, name, {
    value: () => undefined,
    configurable: true,
  });

describe('what watches the textures', () => {
  beforeAll(async () => {
    vi.stubGlobal('WebGL2RenderingContext', FakeContext);
    vi.stubGlobal('window', {});
    await import('../bench/page/watchTextures');
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  const bytesOf = (context: FakeContext): readonly number[] => {
    const watched = window.foyerTextures?.(context as unknown as WebGL2RenderingContext);
    return [...(watched?.textures.values() ?? [])];
  };

  it('counts six sides of a cube, however they are given', () => {
    const context = new FakeContext();
    context.bound = {};
    context.call('texStorage2D', CUBE_MAP, 1, RGBA8, 2, 2);
    context.bound = {};
    for (let face = 0; face < 6; face += 1)
      context.call('texImage2D', FIRST_FACE + face, 0, RGBA, 2, 2, 0, RGBA, UNSIGNED_BYTE, null);
    expect(bytesOf(context)).toEqual([96, 96]);
  });

  it('counts a picture by its size, an image given again once, and its smaller copies', () => {
    const context = new FakeContext();
    context.bound = {};
    const picture = { width: 6, height: 1 };
    for (let i = 0; i < 2; i += 1)
      context.call('texImage2D', TEXTURE_2D, 0, RGBA, RGBA, UNSIGNED_BYTE, picture);
    expect(bytesOf(context)).toEqual([24]);
    for (let i = 0; i < 2; i += 1) context.call('generateMipmap', TEXTURE_2D);
    expect(bytesOf(context)).toEqual([32]);
  });

  it('forgets what is deleted, and never mixes two contexts', () => {
    const [one, other] = [new FakeContext(), new FakeContext()];
    const texture = {};
    one.bound = texture;
    other.bound = {};
    one.call('texStorage2D', TEXTURE_2D, 1, RGBA8, 1, 1);
    other.call('texStorage2D', TEXTURE_2D, 1, RGBA8, 2, 1);
    expect([bytesOf(one), bytesOf(other)]).toEqual([[4], [8]]);
    one.call('deleteTexture', texture);
    expect([bytesOf(one), bytesOf(other)]).toEqual([[], [8]]);
  });
});
