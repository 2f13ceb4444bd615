import type { ApartmentFlaw } from './apartmentFlaw';
import type { FloorLight } from './floorLightSchema';
import type { Manifest } from './manifest';

/** Where the light of the floor does not fit the light that the manifest names. */
export const flawsOfFloorLight = (
  { light }: Manifest,
  floor: FloorLight | null,
): readonly ApartmentFlaw[] => {
  if (floor === null || light === undefined) return [];
  const path = ['light', 'floor'];
  const cells = floor.columns * floor.rows;
  const lengths = floor.layers.flatMap(({ id, units }) =>
    units.length === cells
      ? []
      : [`layer "${id}" has ${units.length} cells, not ${floor.columns} times ${floor.rows}.`],
  );
  const known = new Set(light.layers.map(({ id }) => id));
  const baked = new Set(floor.layers.map(({ id }) => id));
  const strangers = floor.layers.flatMap(({ id }) =>
    known.has(id) ? [] : [`there is no layer "${id}" in this manifest.`],
  );
  const lacking = light.layers.flatMap(({ id }) =>
    baked.has(id) ? [] : [`layer "${id}" of this manifest is not in it.`],
  );
  return [...lengths, ...strangers, ...lacking].map((flaw) => ({
    path,
    message: `The light of the floor (${light.floor.url}): ${flaw}`,
  }));
};
