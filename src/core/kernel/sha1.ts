import { utf8Bytes } from './utf8Bytes';

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The message, a one bit, zeros, and its length in bits, in blocks of 64 bytes (FIPS 180-4, 5.1.1). */
const padded = (bytes: Uint8Array): Uint8Array => {
  const length = ((bytes.length + 8) >> 6) * 64 + 64;
  const block = new Uint8Array(length);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return block;
};

type Digest = [number, number, number, number, number];

const round = (t: number, b: number, c: number, d: number): number => {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
};

const mixBlock = (h: Digest, view: DataView, offset: number): Digest => {
  const w = new Int32Array(80);
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(offset + t * 4);
  for (let t = 16; t < 80; t++) {
    w[t] = rotate((w[t - 3] ?? 0) ^ (w[t - 8] ?? 0) ^ (w[t - 14] ?? 0) ^ (w[t - 16] ?? 0), 1);
  }
  let [a, b, c, d, e] = h;
  for (let t = 0; t < 80; t++) {
    const next = (rotate(a, 5) + round(t, b, c, d) + e + (w[t] ?? 0)) | 0;
    [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
  }
  return [(h[0] + a) | 0, (h[1] + b) | 0, (h[2] + c) | 0, (h[3] + d) | 0, (h[4] + e) | 0];
};

/** SHA-1 (FIPS 180-4) of a text in UTF-8, or of bytes: 20 bytes. For ids that must be the same everywhere, not for secrets. */
export const sha1 = (message: string | Uint8Array): Uint8Array => {
  const block = padded(typeof message === 'string' ? utf8Bytes(message) : message);
  const view = new DataView(block.buffer);
  let digest: Digest = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  for (let offset = 0; offset < block.length; offset += 64) digest = mixBlock(digest, view, offset);
  const out = new DataView(new ArrayBuffer(20));
  digest.forEach((word, i) => out.setInt32(i * 4, word));
  return new Uint8Array(out.buffer);
};
