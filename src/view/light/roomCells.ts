import type { NavigationGrid } from '../../core/apartment/navigationGrid';

/** As far as the reveal of a window goes into its wall, in millimetres. */
const IN_WALL_MM = 400;

/** Which room each cell of a flat's grid counts to, walls shared among the rooms beside them: 0 for none, else its index + 1. */
export const roomCells = ({
  room,
  columns,
  cellMm,
}: Pick<NavigationGrid, 'room' | 'columns' | 'cellMm'>): Uint8Array<ArrayBuffer> => {
  let cells = Uint8Array.from(room, (index) => index + 1);
  for (let deep = 0; deep < IN_WALL_MM; deep += cellMm) {
    const before = cells;
    cells = before.slice();
    before.forEach((known, cell) => {
      if (known > 0) return;
      const column = cell % columns;
      const beside = [
        column > 0 ? before[cell - 1] : 0,
        column < columns - 1 ? before[cell + 1] : 0,
        before[cell - columns],
        before[cell + columns],
      ];
      cells[cell] = beside.find((each) => each !== undefined && each > 0) ?? 0;
    });
  }
  return cells;
};
