import type { Probes } from '../../core/apartment/probesSchema';
import { applyEyeCurve, type EyeCurve } from './eyeCurve';

/** Six faces (+x, -x, up, down, +z, -z) times red, green, blue. */
export const CUBE_VALUES = 18;
const FACES = 6;
/** Keeps the nearest probe from drowning the others, in square metres. */
const SOFT_M2 = 0.03;
/** Light changes less from floor to ceiling than across a room. */
const HEIGHT_COUNTS = 0.7;

export type ProbeField = {
  /**
   * Sums the layers for new weights: `weights` holds red, green, blue of each layer in the order of `layerIds`, `shares`
   * what of each gets to each of the rooms.
   */
  readonly compose: (weights: Float32Array, shares: Float32Array) => void;
  /** Light as the eye sees it at a point in metres of the scene, written as an ambient cube. Allocates nothing. */
  readonly sample: (xM: number, yM: number, zM: number, cube: Float32Array) => void;
};

/** The rooms that probes stand in. */
export type ProbeRooms = {
  readonly ids: readonly string[];
  readonly at: (xMm: number, yMm: number) => string | null;
};

/** A probe inside furniture, of which faces never see any light, would darken what stands beside it. */
const isBuried = (probe: number, layers: Probes['layers']): boolean => {
  let dark = 0;
  for (let face = 0; face < FACES; face += 1) {
    const at = probe * CUBE_VALUES + face * 3;
    if (layers.every(({ units }) => !units[at] && !units[at + 1] && !units[at + 2])) dark += 1;
  }
  return dark > 1;
};

/** Light in the air, blended from the probes of the room at a point (all of them between rooms). */
export const createProbeField = (
  { positions, layers }: Probes,
  layerIds: readonly string[],
  curve: EyeCurve,
  { ids, at: roomAt }: ProbeRooms,
): ProbeField => {
  const roomOf = positions.map(([, , , room]) => ids.indexOf(room));
  const lux = new Float32Array(positions.length * CUBE_VALUES);
  const used = positions.flatMap((position, index) =>
    isBuried(index, layers) ? [] : [{ position, index }],
  );
  const add = (
    room: string | null,
    x: number,
    y: number,
    z: number,
    cube: Float32Array,
  ): number => {
    let sum = 0;
    for (let i = 0; i < used.length; i += 1) {
      const probe = used[i];
      if (!probe || (room !== null && probe.position[3] !== room)) continue;
      const dx = probe.position[0] / 1000 - x;
      const dz = probe.position[1] / 1000 - z;
      const dy = (probe.position[2] / 1000 - y) * HEIGHT_COUNTS;
      const weight = (dx * dx + dy * dy + dz * dz + SOFT_M2) ** -1.5;
      sum += weight;
      const from = probe.index * CUBE_VALUES;
      for (let k = 0; k < CUBE_VALUES; k += 1)
        cube[k] = (cube[k] ?? 0) + weight * (lux[from + k] ?? 0);
    }
    return sum;
  };
  return {
    compose: (weights, shares) => {
      lux.fill(0);
      for (const { id, luxPerUnit, units } of layers) {
        const layer = layerIds.indexOf(id);
        if (layer < 0) continue;
        const gains = [0, 1, 2].map((k) => luxPerUnit * (weights[layer * 3 + k] ?? 0));
        if (gains.every((gain) => gain === 0)) continue;
        roomOf.forEach((room, probe) => {
          const share = room < 0 ? 1 : (shares[layer * ids.length + room] ?? 1);
          const from = probe * CUBE_VALUES;
          for (let i = from; i < from + CUBE_VALUES; i += 1)
            lux[i] = (lux[i] ?? 0) + (gains[i % 3] ?? 0) * share * (units[i] ?? 0);
        });
      }
    },
    sample: (xM, yM, zM, cube) => {
      cube.fill(0);
      const room = roomAt(xM * 1000, zM * 1000);
      let sum = add(room, xM, yM, zM, cube);
      if (sum === 0 && room !== null) sum = add(null, xM, yM, zM, cube);
      if (sum === 0) return;
      for (let k = 0; k < CUBE_VALUES; k += 1) cube[k] = (cube[k] ?? 0) / sum;
      for (let k = 0; k < CUBE_VALUES; k += 3) applyEyeCurve(curve, cube, k);
    },
  };
};
