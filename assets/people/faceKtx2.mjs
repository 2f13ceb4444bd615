import { encodeToKTX2 } from 'ktx2-encoder';
import sharp from 'sharp';

const decode = async (bytes) => {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
};

/** The colours of a skin with mipmaps: an eighth on the card of what a plain picture is, and on the wire not much more. */
export const faceKtx2 = async (bytes) => {
  const { log } = console;
  // The encoder reports every slice; nobody asked.
  console.log = () => {};
  try {
    return await encodeToKTX2(new Uint8Array(bytes), {
      generateMipmap: true,
      imageDecoder: decode,
      isPerceptual: true,
      isSetKTX2SRGBTransferFunc: true,
      isUASTC: false,
      qualityLevel: 255,
      compressionLevel: 2,
    });
  } finally {
    console.log = log;
  }
};
