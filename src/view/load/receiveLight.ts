import type { LoadedScene } from '../bindings/loadedScene';
import { lightPicture } from './lightPicture';
import { sceneDecoders } from './sceneDecoders';

const TIMEOUT_MS = 30_000;

/** Gives a running scene a picture of its light that came late. One that cannot be read leaves its lamps dark. */
export const receiveLight = async (
  { apartment, light }: LoadedScene,
  url: string,
  bytes: ArrayBuffer,
): Promise<void> => {
  const work = { decoders: sceneDecoders(), timeoutMs: TIMEOUT_MS };
  const picture = await lightPicture(apartment, url, bytes, work);
  if (picture.ok) light.receive(url, picture.value);
};
