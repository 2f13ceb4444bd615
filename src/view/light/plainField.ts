import type { ProbeField } from './createProbeField';

/** Lux from east, west, above, below, south, north in a room by day: what a model without baked light is shown in. */
const FACES_LUX = [330, 240, 420, 140, 300, 270] as const;

/** Even daylight, a little different from each side so that forms are seen. */
export const plainField: ProbeField = {
  compose: () => undefined,
  sample: (_x, _y, _z, cube) => {
    for (let i = 0; i < cube.length; i += 1)
      cube[i] = FACES_LUX[Math.floor(i / 3) as 0 | 1 | 2 | 3 | 4 | 5];
  },
};
