import type { Page } from 'playwright-core';
import { callPage } from './callPage';
import { comparisonNote } from './comparisonNote';
import { figureOf, type Figure } from './figure';
import type { FlatView } from './page/flatView';

const BLOCKS = { blocks: 40, frames: 25 } as const;

/** JS per frame of the running visit over bare three with the same models, from one place. */
export const frameJsFigure = async (
  name: string,
  page: Page,
  view: FlatView,
  seen: string,
): Promise<Figure> => {
  const compared = await callPage(page, 'flatFrames', [view, BLOCKS]);
  return figureOf({
    name,
    value: compared.ratio,
    unit: 'ratio',
    limit: { atMost: 1.4 },
    note: `${seen}: ${comparisonNote(compared)}`,
  });
};
