import { lightPictures } from '../../src/adapters/assets/lightPictures';
import { lightWeights } from '../../src/core/apartment/lightWeights';
import type { Manifest } from '../../src/core/apartment/manifest';
import type { World } from '../../src/core/world/world';

/** Where the pictures of light lie that the first frame of a state does without: lamps that are off, other hours. */
export const laterLight = (
  { id, light }: Manifest,
  state: string,
  { states }: Pick<World, 'states'>,
): ReadonlySet<string> => {
  if (!light) return new Set();
  const { later } = lightPictures(light, state, lightWeights(light, state, states));
  return new Set(later.map(({ url }) => `models/${id}/${url}`));
};
