/** Bytes of a texel as cards keep it (three colours as four), by the sized formats of WebGL 2. */
const TEXEL: Readonly<Record<number, number>> = {
  0x8229: 1, // R8
  0x822b: 2, // RG8
  0x8051: 4, // RGB8
  0x8058: 4, // RGBA8
  0x8c41: 4, // SRGB8
  0x8c43: 4, // SRGB8_ALPHA8
  0x822d: 2, // R16F
  0x822f: 4, // RG16F
  0x881b: 8, // RGB16F
  0x881a: 8, // RGBA16F
  0x822e: 4, // R32F
  0x8230: 8, // RG32F
  0x8815: 16, // RGB32F
  0x8814: 16, // RGBA32F
  0x8c3a: 4, // R11F_G11F_B10F
  0x8c3d: 4, // RGB9_E5
  0x8059: 4, // RGB10_A2
  0x8236: 4, // R32UI
  0x8d70: 16, // RGBA32UI
  0x81a5: 2, // DEPTH_COMPONENT16
  0x81a6: 4, // DEPTH_COMPONENT24
  0x8cac: 4, // DEPTH_COMPONENT32F
  0x88f0: 4, // DEPTH24_STENCIL8
  0x8cad: 8, // DEPTH32F_STENCIL8
};

/** Bytes of a block of four by four texels. */
const BLOCK: Readonly<Record<number, number>> = {
  0x83f0: 8, // BC1
  0x83f1: 8,
  0x8c4c: 8,
  0x8c4d: 8,
  0x83f2: 16, // BC2, BC3
  0x83f3: 16,
  0x8c4e: 16,
  0x8c4f: 16,
  0x8e8c: 16, // BC7
  0x8e8d: 16,
  0x9274: 8, // ETC2 without and with alpha
  0x9275: 8,
  0x9278: 16,
  0x9279: 16,
  0x93b0: 16, // ASTC 4x4
  0x93d0: 16,
};

/** Formats that leave the size of a channel to the type of the data: how many channels there are. */
const CHANNELS: Readonly<Record<number, number>> = {
  0x1903: 1, // RED
  0x1906: 1, // ALPHA
  0x1909: 1, // LUMINANCE
  0x8227: 2, // RG
  0x1907: 4, // RGB
  0x1908: 4, // RGBA
};

/** Bytes of a channel. */
const TYPE: Readonly<Record<number, number>> = {
  0x1401: 1, // UNSIGNED_BYTE
  0x140b: 2, // HALF_FLOAT
  0x1406: 4, // FLOAT
};

export type Extent = { readonly width: number; readonly height: number; readonly levels: number };

/** Bytes of one layer of a texture with all its levels. NaN for a format that is not known here. */
export const textureBytes = (
  format: number,
  { width, height, levels }: Extent,
  type = 0,
): number => {
  const block = BLOCK[format];
  const texel = TEXEL[format] ?? (CHANNELS[format] ?? Number.NaN) * (TYPE[type] ?? Number.NaN);
  let bytes = 0;
  for (let level = 0; level < levels; level += 1) {
    const across = Math.max(1, width >> level);
    const down = Math.max(1, height >> level);
    bytes +=
      block === undefined
        ? across * down * texel
        : Math.ceil(across / 4) * Math.ceil(down / 4) * block;
  }
  return bytes;
};
