import type { DrawnFlat } from '../../tools/pictures/drawnFlats.ts';
import { eyesOf } from '../../tools/pictures/eyesOf.ts';
import { callPage } from './callPage';
import { drawnFigures } from './drawnFigures';
import type { Figure } from './figure';
import type { Measurement } from './measurement';
import { viewSlug } from './viewSlug';

/** What one frame draws in each fixed view of a flat with nobody at home. */
export const flatViews = (flat: DrawnFlat): Measurement => {
  const nameOf = (view: string): string => `${flat.id}-${viewSlug(view)}`;
  return {
    names: flat.views.flatMap(({ name }) => [
      `draw-calls-${nameOf(name)}`,
      `triangles-${nameOf(name)}`,
    ]),
    measure: async (bench) => {
      const { page } = await bench.flat(flat);
      const figures: Figure[] = [];
      for (const view of flat.views) {
        const drawn = await callPage(page, 'drawView', [eyesOf(view), ['people']]);
        figures.push(...drawnFigures(nameOf(view.name), drawn, false));
      }
      return figures;
    },
  };
};
