import { cellCentre } from '../cellCentre';
import { isCellFree } from '../isCellFree';
import type { NavigationGrid } from '../navigationGrid';

type Point = readonly [xMm: number, yMm: number];

/** A body on wheels, longer than wide. */
export type Footprint = { readonly widthMm: number; readonly lengthMm: number };

/**
 * Eight headings of half a turn (front and back are alike): cosine and sine in ten-thousandths, and the step of whole
 * cells that goes that way.
 */
const HEADINGS = [
  { cos: 10_000, sin: 0, step: [1, 0] },
  { cos: 9239, sin: 3827, step: [2, 1] },
  { cos: 7071, sin: 7071, step: [1, 1] },
  { cos: 3827, sin: 9239, step: [1, 2] },
  { cos: 0, sin: 10_000, step: [0, 1] },
  { cos: -3827, sin: 9239, step: [-1, 2] },
  { cos: -7071, sin: 7071, step: [-1, 1] },
  { cos: -9239, sin: 3827, step: [-2, 1] },
] as const;

type Heading = (typeof HEADINGS)[number];

/** With this much room more, before and behind, a body gets sideways by going to and fro. */
const SHUNT_MM = 400;

/** Cells around the middle that the body covers, as steps in columns and rows. */
const coveredBy = ({ cos, sin }: Heading, { widthMm, lengthMm }: Footprint, cellMm: number) => {
  const reach = Math.ceil(lengthMm / cellMm);
  const cells: (readonly [number, number])[] = [];
  for (let dr = -reach; dr <= reach; dr++) {
    for (let dc = -reach; dc <= reach; dc++) {
      const along = Math.abs(dc * cos + dr * sin) * cellMm;
      const across = Math.abs(dr * cos - dc * sin) * cellMm;
      if (along * 2 <= lengthMm * 10_000 && across * 2 <= widthMm * 10_000) cells.push([dc, dr]);
    }
  }
  return cells;
};

/** Can the body stand with its middle in a cell, turned to a heading? Worked out once for each of the two. */
const fitter = (grid: NavigationGrid, body: Footprint, absent: ReadonlySet<string>) => {
  const { columns, rows, blocked } = grid;
  const free = Uint8Array.from(blocked, (_, cell) => (isCellFree(grid, cell, absent) ? 1 : 0));
  const shapes = HEADINGS.map((heading) => coveredBy(heading, body, grid.cellMm));
  const known = new Int8Array(blocked.length * HEADINGS.length).fill(-1);
  const look = (cell: number, heading: number): boolean => {
    const column = cell % columns;
    const row = (cell - column) / columns;
    return (shapes[heading] ?? []).every(([dc, dr]) => {
      const [c, r] = [column + dc, row + dr];
      return c >= 0 && r >= 0 && c < columns && r < rows && free[r * columns + c] === 1;
    });
  };
  return (cell: number, heading: number): boolean => {
    const at = cell * HEADINGS.length + heading;
    if (known[at] === -1) known[at] = free[cell] === 1 && look(cell, heading) ? 1 : 0;
    return known[at] === 1;
  };
};

type Fits = ReturnType<typeof fitter>;

/** The step of a cell to the side of a heading, as near as whole cells come. */
const asideOf = ({ cos }: Heading): readonly [number, number] =>
  Math.abs(cos) >= 7071 ? [0, 1] : [1, 0];

/** Where the body can begin: in the cell nearest to a point that has room for it, with any heading. */
const beginning = (grid: NavigationGrid, fits: Fits, [x, y]: Point): number => {
  let best = -1;
  let bestSquared = Infinity;
  for (let cell = 0; cell < grid.blocked.length; cell++) {
    const [cx, cy] = cellCentre(grid, cell);
    const squared = (cx - x) * (cx - x) + (cy - y) * (cy - y);
    if (squared >= bestSquared || !HEADINGS.some((_, heading) => fits(cell, heading))) continue;
    best = cell;
    bestSquared = squared;
  }
  return best;
};

/**
 * Tells of a cell whether a body that is longer than wide gets its middle there: it rolls along its length, forwards and
 * backwards, turns on the spot where there is room to, and shunts sideways. The grid is one for a body of no size; hands
 * on the wheels need a little more than the body, so a cell that it hardly touches counts.
 */
export const footprintReach = (
  grid: NavigationGrid,
  from: Point,
  body: Footprint,
  absent: ReadonlySet<string>,
): ((cell: number) => boolean) => {
  const fits = fitter(grid, body, absent);
  const canShunt = fitter(grid, { ...body, lengthMm: body.lengthMm + SHUNT_MM }, absent);
  const turns = HEADINGS.length;
  const seen = new Uint8Array(grid.blocked.length * turns);
  const open: number[] = [];
  const visit = (cell: number, heading: number): void => {
    const state = cell * turns + heading;
    if (cell < 0 || cell >= grid.blocked.length || seen[state] === 1 || !fits(cell, heading))
      return;
    seen[state] = 1;
    open.push(state);
  };
  const start = beginning(grid, fits, from);
  for (let heading = 0; heading < turns; heading++) visit(start, heading);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const heading = state % turns;
    const cell = (state - heading) / turns;
    const going = HEADINGS[heading] ?? HEADINGS[0];
    const steps = canShunt(cell, heading) ? [going.step, asideOf(going)] : [going.step];
    for (const way of [1, -1]) {
      for (const [dc, dr] of steps) visit(cell + way * (dr * grid.columns + dc), heading);
      visit(cell, (heading + way + turns) % turns);
    }
  }
  return (cell) => {
    for (let heading = 0; heading < turns; heading++)
      if (seen[cell * turns + heading] === 1) return true;
    return false;
  };
};
