import type { Scalar } from '../sim/intent';
import type { FlatLight } from './lightSchema';

/** Linear red, green and blue. */
export type Rgb = readonly [red: number, green: number, blue: number];

type Layer = FlatLight['layers'][number];
type States = Readonly<Record<string, Readonly<Record<string, Scalar>>>>;

const DARK: Rgb = [0, 0, 0];
const AWAY = 'away';

/** The flat has no current: some thing in it, its fuse board, says so. */
const isCut = (states: States): boolean =>
  Object.values(states).some(({ mains }) => mains === 'off');

const isLamp = ({ kind }: Layer): boolean => kind === 'lamp' || kind === 'path';

/** A lamp that was put elsewhere shines as the layer baked for that place, or as it did at home where there is none. */
const standsHere = (layer: Layer, place: string, layers: FlatLight['layers']): boolean => {
  if (layer.at !== undefined) return layer.at === place;
  return (
    place !== AWAY &&
    !layers.some(({ id, object, at }) => id !== layer.id && object === layer.object && at === place)
  );
};

/** How far a lamp is on, 0..1: as its thing in the world, or as the state of the day has it. */
const levelOf = (
  layer: Layer,
  lamps: Readonly<Record<string, number>>,
  states: States,
  layers: FlatLight['layers'],
): number => {
  const thing = layer.object === undefined ? undefined : states[layer.object];
  const power = thing?.['power'];
  if (power === undefined) return lamps[layer.id] ?? 0;
  return power === 'on' && standsHere(layer, String(thing?.['at']), layers) ? 1 : 0;
};

/**
 * What each layer of light counts for now, with its colour: lux of the layer times this is lux in the flat. `states` are
 * those of the world. A state of the day that the flat lacks is its first. Without mains no lamp shines, only the world
 * outside.
 */
export const lightWeights = (
  light: FlatLight,
  stateId: string,
  states: States,
): Readonly<Record<string, Rgb>> => {
  const cut = isCut(states);
  const state = light.states.find(({ id }) => id === stateId) ?? light.states[0];
  return Object.fromEntries(
    light.layers.map((layer): readonly [string, Rgb] => {
      if (!isLamp(layer)) return [layer.id, state?.sources[layer.id] ?? DARK];
      if (cut) return [layer.id, DARK];
      const level = levelOf(layer, state?.lamps ?? {}, states, light.layers);
      const [red, green, blue] = layer.tint;
      return [layer.id, [red * level, green * level, blue * level]];
    }),
  );
};
