import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lightKtx2, webp } from './encode.mjs';

const CONTACT_QUALITY = 85;
const BACKDROP_QUALITY = 82;

/** Encodes what pack.py left in `raw` into `out`; gives the `light` of the manifest. */
export async function packLight(raw, out) {
  const packed = JSON.parse(readFileSync(join(raw, 'packed.json'), 'utf8'));
  const pixels = ({ name }) => readFileSync(join(raw, `${name}.bin`));
  const keep = (url, bytes) => {
    writeFileSync(join(out, url), bytes);
    return { url, bytes: bytes.length };
  };
  const atlases = [];
  for (const { id, sizePx, packs } of packed.atlases) {
    const done = [];
    for (const { id: packId, picture, channels } of packs) {
      const bytes = await lightKtx2(pixels(picture), picture.width, picture.height);
      done.push({ id: packId, file: keep(`${picture.name}.ktx2`, bytes), channels });
    }
    console.log('PACKED', id, sizePx, done.map((pack) => `${pack.id} ${Math.round(pack.file.bytes / 1000)} kB`).join(', '));
    atlases.push({ id, sizePx, packs: done });
  }
  const backdrops = new Map();
  for (const picture of Object.values(packed.backdrops)) {
    if (backdrops.has(picture.name)) continue;
    backdrops.set(picture.name, keep(`${picture.name}.webp`, await webp(pixels(picture), picture, BACKDROP_QUALITY)));
  }
  const states = packed.states.map((state) => {
    const { name, whiteNits } = packed.backdrops[state.id];
    return { ...state, backdrop: { file: backdrops.get(name), whiteNits } };
  });
  const light = { layers: packed.layers, atlases, states };
  for (const [key, url] of [['floor', 'floor-light.json'], ['probes', 'probes.json']]) {
    copyFileSync(join(raw, url), join(out, url));
    light[key] = { url, bytes: statSync(join(out, url)).size };
  }
  if (packed.contacts) {
    const { picture, tiles } = packed.contacts;
    light.contacts = { file: keep('contacts.webp', await webp(pixels(picture), picture, CONTACT_QUALITY)), tiles };
  }
  copyFileSync(join(raw, 'bake-report.json'), join(out, 'bake-report.json'));
  return light;
}
