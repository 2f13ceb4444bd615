import type { DrawnFlat } from '../../tools/pictures/drawnFlats.ts';
import { eyesOf } from '../../tools/pictures/eyesOf.ts';
import { callPage } from './callPage';
import { frameJsFigure } from './frameJsFigure';
import type { Measurement } from './measurement';

/** JS per frame of a quiet visit in the view of a flat that draws the most, the resident at home. */
export const flatFrameJs = (flat: DrawnFlat): Measurement => {
  const name = `frame-js-ratio-${flat.id}`;
  return {
    names: [name],
    measure: async (bench) => {
      const { page } = await bench.flat(flat);
      let heaviest = { calls: -1, view: flat.views[0] };
      for (const view of flat.views) {
        const { calls } = await callPage(page, 'drawView', [eyesOf(view), ['mirrors']]);
        if (calls > heaviest.calls) heaviest = { calls, view };
      }
      const { view } = heaviest;
      if (view === undefined) throw new Error(`${flat.id} has no views.`);
      return [await frameJsFigure(name, page, eyesOf(view), view.name)];
    },
  };
};
