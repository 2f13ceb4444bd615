import { callPage } from './callPage';
import { figureOf, type Figure } from './figure';
import type { Measurement } from './measurement';
import { VIEW_NAMES, viewsOf } from './viewsOf';

const BUDGETS = { calls: 60, triangles: 150_000 } as const;
const BUDGETS_WITH_PEOPLE = { calls: 100, triangles: 250_000 } as const;

/** What one frame draws in each of the six views. */
export const drawnViews: Measurement = {
  names: VIEW_NAMES.flatMap((view) => [`draw-calls-${view}`, `triangles-${view}`]),
  measure: async ({ loaded, visit }) => {
    const views = viewsOf(loaded().scenario);
    const { page } = await visit();
    const figures: Figure[] = [];
    for (const { name, withPeople, ...view } of views) {
      const budget = withPeople ? BUDGETS_WITH_PEOPLE : BUDGETS;
      const { calls, triangles } = await callPage(page, 'drawView', [view]);
      const note = withPeople ? 'somebody is in the room' : '';
      figures.push(
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
      );
    }
    return figures;
  },
};
