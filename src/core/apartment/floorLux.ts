import type { FloorLight } from './floorLightSchema';
import type { Rgb } from './lightWeights';

/** A point without light of its own (under a table, in a wall) takes that of the floor beside it, up to here. */
const BESIDE_MM = 500;

const luminance = ([red, green, blue]: Rgb): number =>
  (2126 * red + 7152 * green + 722 * blue) / 10_000;

/** The lit cell nearest to a point, the first of equals; -1 when there is none close by. */
const litCell = ({ cellMm, origin, columns, rows, layers }: FloorLight, x: number, y: number) => {
  const units = layers[0]?.units ?? [];
  const column = Math.floor((x - origin[0]) / cellMm);
  const row = Math.floor((y - origin[1]) / cellMm);
  const here = row * columns + column;
  const isInside = column >= 0 && row >= 0 && column < columns && row < rows;
  if (isInside && (units[here] ?? null) !== null) return here;
  const reach = Math.floor(BESIDE_MM / cellMm);
  let best = -1;
  let bestSquared = reach * reach + 1;
  for (let dr = -reach; dr <= reach; dr++) {
    for (let dc = -reach; dc <= reach; dc++) {
      const squared = dr * dr + dc * dc;
      const at = { column: column + dc, row: row + dr };
      if (squared >= bestSquared || at.column < 0 || at.row < 0) continue;
      if (at.column >= columns || at.row >= rows) continue;
      const cell = at.row * columns + at.column;
      if ((units[cell] ?? null) === null) continue;
      best = cell;
      bestSquared = squared;
    }
  }
  return best;
};

/**
 * Illuminance of the floor at a point of the plan, in lux: to a hundredth below 1 and to a tenth below 10, where that is
 * the difference between dark and not, else to the lux. Null where no floor is lit nearby.
 */
export const floorLux = (
  floor: FloorLight,
  weights: Readonly<Record<string, Rgb>>,
  xMm: number,
  yMm: number,
): number | null => {
  const cell = litCell(floor, xMm, yMm);
  if (cell < 0) return null;
  let lux = 0;
  for (const { id, luxPerUnit, units } of floor.layers) {
    const weight = weights[id];
    if (weight !== undefined) lux += (units[cell] ?? 0) * luxPerUnit * luminance(weight);
  }
  if (lux >= 10) return Math.round(lux);
  return lux < 1 ? Math.round(lux * 100) / 100 : Math.round(lux * 10) / 10;
};
