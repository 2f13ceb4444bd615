import { callPage } from './callPage';
import { drawnFigures } from './drawnFigures';
import type { Figure } from './figure';
import type { Measurement } from './measurement';
import { VIEW_NAMES, viewsOf } from './viewsOf';

/** What one frame of the visit draws in each of the six views. */
export const drawnViews: Measurement = {
  names: VIEW_NAMES.flatMap((view) => [`draw-calls-${view}`, `triangles-${view}`]),
  measure: async ({ loaded, visit }) => {
    const views = viewsOf(loaded().scenario);
    const { page } = await visit();
    const figures: Figure[] = [];
    for (const { name, withPeople, ...view } of views) {
      const drawn = await callPage(page, 'drawView', [view, []]);
      figures.push(...drawnFigures(name, drawn, withPeople));
    }
    return figures;
  },
};
