import { SRGBColorSpace, Texture } from 'three';
import type { KTX2Loader } from 'three/examples/jsm/loaders/KTX2Loader.js';

const KTX2_MAGIC = [0xab, 0x4b, 0x54, 0x58, 0x20, 0x32, 0x30, 0xbb];

const isKtx2 = (bytes: ArrayBuffer): boolean => {
  const head = new Uint8Array(bytes, 0, Math.min(KTX2_MAGIC.length, bytes.byteLength));
  return KTX2_MAGIC.every((byte, index) => head[index] === byte);
};

/**
 * A colour texture from a KTX2 file or a picture the browser knows. The bytes stay usable: the KTX2 worker takes
 * the buffer it is given away, so it gets a copy. `asNumbers` keeps the browser from touching colours and alpha.
 * @throws what the decoder throws
 */
export const textureFromBytes = async (
  ktx2: KTX2Loader,
  bytes: ArrayBuffer,
  asNumbers = false,
): Promise<Texture> => {
  if (isKtx2(bytes)) {
    return new Promise((resolve, reject) => {
      ktx2.parse(bytes.slice(0), resolve, reject);
    });
  }
  const texture = new Texture(
    await createImageBitmap(new Blob([bytes]), {
      imageOrientation: 'none',
      ...(asNumbers ? { premultiplyAlpha: 'none', colorSpaceConversion: 'none' } : {}),
    }),
  );
  texture.colorSpace = SRGBColorSpace;
  texture.flipY = false;
  texture.needsUpdate = true;
  return texture;
};
