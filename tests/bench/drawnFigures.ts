import { figureOf, type Figure } from './figure';
import type { DrawnView } from './page/pageBench';

const BUDGETS = { calls: 60, triangles: 150_000 } as const;
const BUDGETS_WITH_PEOPLE = { calls: 100, triangles: 250_000 } as const;

/** What one frame draws, beside the budget of a room with or without people in it. */
export const drawnFigures = (
  name: string,
  { calls, triangles }: DrawnView,
  withPeople: boolean,
): readonly Figure[] => {
  const budget = withPeople ? BUDGETS_WITH_PEOPLE : BUDGETS;
  const note = withPeople ? 'somebody is in the room' : '';
  return [
    figureOf({
      name: `draw-calls-${name}`,
      value: calls,
      unit: 'calls',
      limit: { atMost: budget.calls },
      note,
    }),
    figureOf({
      name: `triangles-${name}`,
      value: triangles,
      unit: 'triangles',
      limit: { atMost: budget.triangles },
      note,
    }),
  ];
};
