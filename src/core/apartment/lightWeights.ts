import type { FlatLight } from './lightSchema';

export type LightLayer = FlatLight['layers'][number];
export type LightState = FlatLight['states'][number];
/** Linear red, green and blue by which a layer is multiplied. */
export type LightWeight = readonly [red: number, green: number, blue: number];

const DARK: LightWeight = [0, 0, 0];

/**
 * How much each layer of a flat shines in a state, by its id. `levelOf` tells how far a lamp is on (0..1), or null when
 * nothing in the visit switches it: then the state decides.
 */
export const lightWeights = (
  { layers }: Pick<FlatLight, 'layers'>,
  state: Pick<LightState, 'sources' | 'lamps'>,
  levelOf: (layer: LightLayer) => number | null,
): ReadonlyMap<string, LightWeight> =>
  new Map(
    layers.map((layer) => {
      const { id, kind, tint } = layer;
      if (kind !== 'lamp' && kind !== 'path') return [id, state.sources[id] ?? DARK];
      const level = levelOf(layer) ?? state.lamps[id] ?? 0;
      return [id, [tint[0] * level, tint[1] * level, tint[2] * level]];
    }),
  );
