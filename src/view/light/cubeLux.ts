import { luminance } from './luminance';

/** Mean illuminance from all sides of an ambient cube. */
export const cubeLux = (cube: Float32Array): number => {
  let sum = 0;
  for (let k = 0; k < cube.length; k += 3)
    sum += luminance(cube[k] ?? 0, cube[k + 1] ?? 0, cube[k + 2] ?? 0);
  return (sum * 3) / cube.length;
};
