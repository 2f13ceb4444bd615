import { LinearFilter, NoColorSpace, type Texture } from 'three';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import type { Result } from '../../core/kernel/result';
import { inTime } from './inTime';
import type { SceneDecoders } from './sceneDecoders';
import type { SceneProblem } from './sceneProblem';
import { textureFromBytes } from './textureFromBytes';

/** Packs of light hold numbers, everything else is a picture. */
const isPack = ({ visual }: CompiledApartment, url: string): boolean =>
  visual?.light?.atlases.some(({ packs }) => packs.some(({ file }) => file.url === url)) ?? false;

/** A picture of a flat's light, decoded off the main thread. */
export const lightPicture = async (
  apartment: CompiledApartment,
  url: string,
  bytes: ArrayBuffer,
  { decoders, timeoutMs }: { readonly decoders: SceneDecoders; readonly timeoutMs: number },
): Promise<Result<Texture, SceneProblem>> => {
  const pack = isPack(apartment, url);
  const read = await inTime(url, timeoutMs, textureFromBytes(decoders.ktx2, bytes, pack));
  if (!read.ok) return read;
  const texture = read.value;
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  if (pack) texture.colorSpace = NoColorSpace;
  return read;
};
