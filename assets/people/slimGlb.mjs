/** The same GLB with a shorter header: what every reader assumes anyway is left out. */
export function slimGlb(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(12, true);
  const json = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length)));
  for (const animation of json.animations ?? [])
    for (const sampler of animation.samplers)
      if (sampler.interpolation === 'LINEAR') delete sampler.interpolation;
  for (const accessor of json.accessors ?? [])
    if (accessor.byteOffset === 0) delete accessor.byteOffset;
  const text = new TextEncoder().encode(JSON.stringify(json));
  const padded = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(0x20);
  padded.set(text);
  const rest = bytes.subarray(20 + length);
  const out = new Uint8Array(20 + padded.length + rest.length);
  out.set(bytes.subarray(0, 20));
  out.set(padded, 20);
  out.set(rest, 20 + padded.length);
  const header = new DataView(out.buffer);
  header.setUint32(8, out.length, true);
  header.setUint32(12, padded.length, true);
  return out;
}
