import type { FloorLight } from '../../apartment/floorLightSchema';
import { canonicalHash } from '../../kernel/canonicalHash';
import type { CompiledScenario } from '../compiledScenario';

// A cache, not state: a grid has tens of thousands of numbers, and every scenario of its flat asks.
const hashes = new WeakMap<FloorLight, string>();

const hashOf = (floor: FloorLight): string => {
  const known = hashes.get(floor);
  if (known !== undefined) return known;
  const hash = canonicalHash(floor);
  hashes.set(floor, hash);
  return hash;
};

/**
 * The part of the flat's light that decides a reading: nothing when the scenario states every lux itself, else the
 * layers, the states that are read in, and the hash of the floor's grid.
 */
export const flatLightParts = ({
  apartment: { manifest, floorLight },
  things,
  light,
  registry,
}: Pick<CompiledScenario, 'apartment' | 'things' | 'light' | 'registry'>): object => {
  const read = things.flatMap(({ kind, luxFromFlat }) =>
    luxFromFlat.map((key) => registry.things[kind]?.quantities[key]?.light ?? light),
  );
  if (read.length === 0 || floorLight === null || manifest.light === undefined) return {};
  const { layers, states } = manifest.light;
  return {
    flatLight: {
      read,
      layers: layers.map(({ id, kind, tint, object, at }) => ({ id, kind, tint, object, at })),
      states: states
        .filter(({ id }) => read.includes(id))
        .map(({ id, sources, lamps }) => ({ id, sources, lamps })),
      floor: hashOf(floorLight),
    },
  };
};
