import type { Ground } from './groundOf';

const STEPS = [-1, 0, 1] as const;

/**
 * Calls back with every free cell one step away and the cost of the step (10 straight, 14 diagonal). A diagonal step
 * needs both cells beside it free, so that no corner is cut. Free cells never touch the rim of the grid.
 */
export const forEachStep = (
  { columns, free }: Pick<Ground, 'columns' | 'free'>,
  cell: number,
  visit: (neighbour: number, cost: number) => void,
): void => {
  for (const dr of STEPS) {
    for (const dc of STEPS) {
      const next = cell + dr * columns + dc;
      if (next === cell || free[next] !== 1) continue;
      if (dr === 0 || dc === 0) visit(next, 10);
      else if (free[cell + dc] === 1 && free[cell + dr * columns] === 1) visit(next, 14);
    }
  }
};
