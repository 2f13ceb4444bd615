import { lightPictures } from '../../src/adapters/assets/lightPictures';
import { lightWeights } from '../../src/core/apartment/lightWeights';
import type { LightStateId } from '../../src/core/apartment/lightStateSchema';
import type { Manifest } from '../../src/core/apartment/manifest';

type Sized = { readonly bytes: number };

const sum = (files: readonly Sized[]): number => files.reduce((all, { bytes }) => all + bytes, 0);

/** The state of the light whose first frame takes the most bytes. A flat without baked light looks alike in all. */
export const largestOpening = ({ light }: Manifest): LightStateId => {
  const states = (light?.states ?? []).map(({ id }) => ({
    id,
    bytes: light ? sum(lightPictures(light, id, lightWeights(light, id, {})).first) : 0,
  }));
  return states.toSorted((a, b) => b.bytes - a.bytes)[0]?.id ?? 'morning';
};
