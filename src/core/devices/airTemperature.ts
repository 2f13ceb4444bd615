import type { Sense } from '../registry/deviceTraits';

/** The air around the device in whole degrees, as the scenario states it in its measure `air-temperature`. */
export const airTemperature = {
  by: ({ world }, { id }) => {
    const degC = world.states[id]?.['air-temperature'];
    return typeof degC === 'number' ? Math.trunc(degC) : null;
  },
  minds: ['state.air-temperature'],
} as const satisfies Sense;
