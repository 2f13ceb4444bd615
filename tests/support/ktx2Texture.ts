/** Colour models of a KTX2 file: what its blocks become on a graphics card. */
const ETC1S = 163;
const UASTC = 166;
const IDENTIFIER = [0xab, 0x4b, 0x54, 0x58, 0x20, 0x32, 0x30, 0xbb, 0x0d, 0x0a, 0x1a, 0x0a];

export type Ktx2Texture = {
  readonly width: number;
  readonly height: number;
  /** Bytes on the graphics card, levels included: 1 a texel for UASTC, half of one for ETC1S. */
  readonly gpuBytes: number;
};

/** Reads the header of a KTX2 file. @throws when it is none, or of another colour model. */
export const ktx2Texture = (file: Uint8Array): Ktx2Texture => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (IDENTIFIER.some((byte, index) => file[index] !== byte)) throw new Error('no KTX2 file');
  const width = view.getUint32(20, true);
  const height = view.getUint32(24, true);
  const levels = Math.max(1, view.getUint32(40, true));
  const colorModel = view.getUint8(view.getUint32(48, true) + 12);
  if (colorModel !== ETC1S && colorModel !== UASTC)
    throw new Error(`the colour model ${colorModel} is not expected here`);
  let texels = 0;
  for (let level = 0; level < levels; level++)
    texels += Math.max(1, width >> level) * Math.max(1, height >> level);
  return { width, height, gpuBytes: texels * (colorModel === UASTC ? 1 : 0.5) };
};
