import { encodeToKTX2 } from 'ktx2-encoder';
import sharp from 'sharp';

const decode = async (bytes) => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
};

/** The encoder reports every slice; nobody asked. */
async function quietly(work) {
  const log = console.log;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

/** A picture of colours: ETC1S with mipmaps, or exact (UASTC, one level) for the palette, whose cells must not mix. */
export const colourKtx2 = (bytes, exact) =>
  quietly(() =>
    encodeToKTX2(new Uint8Array(bytes), {
      generateMipmap: !exact,
      imageDecoder: decode,
      isPerceptual: true,
      isSetKTX2SRGBTransferFunc: true,
      ...(exact
        ? { isUASTC: true, needSupercompression: true, enableRDO: true, rdoQualityLevel: 0.6, uastcLDRQualityLevel: 2 }
        : { isUASTC: false, qualityLevel: 190, compressionLevel: 2 }),
    }),
  );

/** Four channels of encoded light: numbers, not colours, so linear and without mipmaps. `rgba` is raw, rows from the top. */
export const lightKtx2 = (rgba, width, height) =>
  quietly(() =>
    encodeToKTX2(new Uint8Array(), {
      generateMipmap: false,
      imageDecoder: async () => ({ data: new Uint8Array(rgba), width, height }),
      isPerceptual: false,
      isSetKTX2SRGBTransferFunc: false,
      isUASTC: true,
      needSupercompression: true,
      enableRDO: true,
      rdoQualityLevel: 0.4,
      uastcLDRQualityLevel: 1,
    }),
  );

/** Pictures that are simply looked at. */
export const webp = (bytes, { width, height, channels }, quality) =>
  sharp(bytes, { raw: { width, height, channels } }).webp({ quality, effort: 6 }).toBuffer();
