import { parseJson } from '../kernel/parseJson';
import type { Problem } from '../kernel/problem';
import type { Result } from '../kernel/result';
import { floorLightSchema, type FloorLight } from './floorLightSchema';

/** A floor-light.json, read and checked for its shape. `compileApartment` checks that it fits its flat. */
export const parseFloorLight = (
  text: string,
  file: string,
): Result<FloorLight, readonly Problem[]> =>
  parseJson(text, file, {
    schema: floorLightSchema,
    format: 'foyer-floor-light/1',
    what: 'the light of the floor of an apartment',
  });
