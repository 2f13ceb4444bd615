import { luxOver } from './luxOver';

/** Lux on the floor at one point, as `luxOver` has it for all. */
export const luxAt = (
  apartment: Parameters<typeof luxOver>[0],
  state: Parameters<typeof luxOver>[1],
  states: Parameters<typeof luxOver>[2],
  point: readonly [xMm: number, yMm: number],
): number | null => luxOver(apartment, state, states)(point);
