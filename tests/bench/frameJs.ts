import { frameJsFigure } from './frameJsFigure';
import type { Measurement } from './measurement';
import { viewsOf } from './viewsOf';

/** JS per frame of the visit before the resident. */
export const frameJs: Measurement = {
  names: ['frame-js-ratio'],
  measure: async ({ loaded, visit }) => {
    const found = viewsOf(loaded().scenario).find(({ name }) => name === 'living-armchair');
    if (found === undefined) throw new Error('There is no view of the armchair.');
    const { name, withPeople: _people, ...view } = found;
    const { page } = await visit();
    return [await frameJsFigure('frame-js-ratio', page, view, name)];
  },
};
