import { assignRooms } from './assignRooms';
import { cellCentre } from './cellCentre';
import type { Manifest } from './manifest';
import type { NavigationGrid } from './navigationGrid';

type Size = { readonly cellMm: number; readonly radiusMm: number };

/** An empty grid around every room, with a margin of two cells. */
const emptyGrid = (manifest: Manifest, { cellMm, radiusMm }: Size): NavigationGrid => {
  const corners = manifest.rooms.flatMap((room) => room.floorPolygon);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const floorTo = (mm: number): number => Math.floor(mm / cellMm) * cellMm;
  const originXMm = floorTo(Math.min(...xs)) - 2 * cellMm;
  const originYMm = floorTo(Math.min(...ys)) - 2 * cellMm;
  const columns = Math.ceil((Math.max(...xs) - originXMm) / cellMm) + 2;
  const rows = Math.ceil((Math.max(...ys) - originYMm) / cellMm) + 2;
  return {
    cellMm,
    radiusMm,
    originXMm,
    originYMm,
    columns,
    rows,
    room: new Int16Array(columns * rows).fill(-1),
    roomIds: manifest.rooms.map((room) => room.id),
    blocked: new Uint8Array(columns * rows),
    blockers: new Map(),
  };
};

/** Blocks every cell from whose middle a body of the radius would touch what is no floor. */
const blockWalls = (grid: NavigationGrid): void => {
  const reach = Math.floor(grid.radiusMm / grid.cellMm);
  const isFloor = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < grid.columns && row < grid.rows &&
    (grid.room[row * grid.columns + column] ?? -1) >= 0; // prettier-ignore
  for (let cell = 0; cell < grid.blocked.length; cell++) {
    const column = cell % grid.columns;
    const row = (cell - column) / grid.columns;
    for (let dr = -reach; dr <= reach && grid.blocked[cell] === 0; dr++) {
      for (let dc = -reach; dc <= reach; dc++) {
        if (dc * dc + dr * dr > reach * reach || isFloor(column + dc, row + dr)) continue;
        grid.blocked[cell] = 1;
        break;
      }
    }
  }
};

const beyond = (at: number, min: number, max: number): number => Math.max(min - at, at - max, 0);

type Box = Manifest['collision'][number];

/** Cells from whose middle a body may touch the box, row by row: a box concerns few cells of a flat. */
const cellsAround = (grid: NavigationGrid, { min, max }: Box): readonly number[] => {
  const { cellMm, radiusMm, originXMm, originYMm, columns, rows } = grid;
  const first = (mm: number, origin: number): number =>
    Math.max(Math.floor((mm - radiusMm - origin) / cellMm), 0);
  const last = (mm: number, origin: number, count: number): number =>
    Math.min(Math.floor((mm + radiusMm - origin) / cellMm), count - 1);
  const cells: number[] = [];
  for (let row = first(min[1], originYMm); row <= last(max[1], originYMm, rows); row++)
    for (let at = first(min[0], originXMm); at <= last(max[0], originXMm, columns); at++)
      cells.push(row * columns + at);
  return cells;
};

/** Blocks every cell from whose middle a body would touch the box; for good, or while its object stands there. */
const blockBox = (grid: NavigationGrid, blockers: Map<number, string[]>, box: Box): void => {
  for (const cell of cellsAround(grid, box)) {
    if (grid.blocked[cell] === 1) continue;
    const [x, y] = cellCentre(grid, cell);
    const dx = beyond(x, box.min[0], box.max[0]);
    const dy = beyond(y, box.min[1], box.max[1]);
    if (dx * dx + dy * dy >= grid.radiusMm * grid.radiusMm) continue;
    if (box.object === undefined) {
      grid.blocked[cell] = 1;
      blockers.delete(cell);
      continue;
    }
    grid.blocked[cell] = 2;
    blockers.set(cell, [...(blockers.get(cell) ?? []), box.object]);
  }
};

/** The navigation grid of a flat, for a body of the given radius. */
export const buildGrid = (manifest: Manifest, size: Size): NavigationGrid => {
  const grid = emptyGrid(manifest, size);
  const roomOf = assignRooms(manifest);
  for (let cell = 0; cell < grid.room.length; cell++)
    grid.room[cell] = roomOf(cellCentre(grid, cell));
  blockWalls(grid);
  const blockers = new Map<number, string[]>();
  for (const box of manifest.collision) blockBox(grid, blockers, box);
  return { ...grid, blockers };
};
