import { isqrt } from '../../kernel/isqrt';
import type { Manifest } from '../manifest';
import type { FlatFinding } from './flatFinding';
import { polygonContains } from '../../kernel/polygonContains';

type Point = readonly [xMm: number, yMm: number];
type Opening = Manifest['openings'][number];

const SAME_MM = 5;
const STEP_MM = 10;
/** How deep a doorway is looked through on either side of its line. */
const DEPTHS_MM = [-50, 0, 50] as const;
/** The grid closes no wider gap between a doorway and the floor of its rooms. */
const REACH_MM = 350;

const lengthOf = ({ line: [from, to] }: Opening): number =>
  isqrt((to[0] - from[0]) * (to[0] - from[0]) + (to[1] - from[1]) * (to[1] - from[1]));

/** A point so far along the line of an opening and so far across it. */
const pointAt = (opening: Opening, alongMm: number, acrossMm: number): Point => {
  const [from, to] = opening.line;
  const length = lengthOf(opening) || 1;
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  return [
    from[0] + Math.trunc((dx * alongMm + dy * acrossMm) / length),
    from[1] + Math.trunc((dy * alongMm - dx * acrossMm) / length),
  ];
};

/** The widest stretch along the line that nothing fixed stands in. */
const freeMm = (opening: Opening, { collision }: Manifest, acrossMm: number): number => {
  const fixed = collision.filter(({ object }) => object === undefined);
  const length = lengthOf(opening);
  let widest = 0;
  let free = -STEP_MM;
  for (let along = 0; along <= length; along += STEP_MM) {
    const [x, y] = pointAt(opening, along, acrossMm);
    const hits = fixed.some(({ min, max }) => x > min[0] && x < max[0] && y > min[1] && y < max[1]);
    free = hits ? -STEP_MM : free + STEP_MM;
    widest = Math.max(widest, free);
  }
  return widest;
};

/** The rooms of a way through whose floor does not come up to it on either side. */
const farRooms = (opening: Opening, { rooms }: Manifest): readonly string[] => {
  const middle = lengthOf(opening) >> 1;
  return opening.rooms.filter((id) => {
    const polygon = rooms.find((room) => room.id === id)?.floorPolygon ?? [];
    for (let across = 0; across <= REACH_MM; across += STEP_MM) {
      if (polygonContains(polygon, pointAt(opening, middle, across))) return false;
      if (polygonContains(polygon, pointAt(opening, middle, -across))) return false;
    }
    return true;
  });
};

const isWay = ({ kind, rooms }: Opening): boolean => kind !== 'window' && rooms.length === 2;

/** Doors and windows: as wide as they say, open as wide as they say, with floor on both sides. */
export const openingFindings = (manifest: Manifest): readonly FlatFinding[] =>
  manifest.openings.flatMap((opening, index) => {
    const { id, clearWidthMm } = opening;
    const error = (key: string, message: string): FlatFinding => ({
      severity: 'error',
      path: ['openings', index, key],
      message: `Opening "${id}": ${message}`,
    });
    const found: FlatFinding[] = [];
    const length = lengthOf(opening);
    if (Math.abs(length - clearWidthMm) > SAME_MM) {
      const said = `its line is ${length} mm long and its clear width ${clearWidthMm} mm; the line goes from jamb to jamb.`;
      found.push(error('clearWidthMm', said));
    }
    if (!isWay(opening)) return found;
    const open = Math.min(...DEPTHS_MM.map((across) => freeMm(opening, manifest, across)));
    if (open < length - SAME_MM - STEP_MM) {
      const said = `only ${open} of its ${clearWidthMm} mm are free of collision boxes.`;
      found.push(error('line', said));
    }
    for (const room of farRooms(opening, manifest)) {
      const said = `the floor of "${room}" does not come within ${REACH_MM} mm of it; bring its polygon up to the wall, or mend the line.`;
      found.push(error('line', said));
    }
    return found;
  });
