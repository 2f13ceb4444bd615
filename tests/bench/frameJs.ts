import { callPage } from './callPage';
import { comparisonNote } from './comparisonNote';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { viewsOf } from './viewsOf';

const BLOCKS = { blocks: 40, frames: 25 } as const;

/** JS per frame of the running visit over bare three with the same models, before the resident. */
export const frameJs: Measurement = {
  names: ['frame-js-ratio'],
  measure: async ({ loaded, visit }) => {
    const found = viewsOf(loaded().scenario).find(({ name }) => name === 'living-armchair');
    if (found === undefined) throw new Error('There is no view of the armchair.');
    const { name: _name, withPeople: _people, ...view } = found;
    const { page } = await visit();
    const compared = await callPage(page, 'flatFrames', [view, BLOCKS]);
    return [
      figureOf({
        name: 'frame-js-ratio',
        value: compared.ratio,
        unit: 'ratio',
        limit: { atMost: 1.4 },
        note: comparisonNote(compared),
      }),
    ];
  },
};
