import { nightReport } from '../../src/core/night/nightReport';
import { visitWorlds } from '../../src/core/night/visitWorlds';
import { playWalkthrough } from '../../src/core/recording/playWalkthrough';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { medianMs } from './medianMs';

const RUNS = 1000;
const META = {
  id: '7d0c2f4e-2f0b-4c8e-9a55-0d3a6b1c9e21',
  engine: 'bench',
  startedAt: '2026-11-25T08:30:00.000Z',
  locale: 'fr',
} as const;

/** Time for a thousand nights in a flat as found, and a thousand as left. */
export const nights: Measurement = {
  names: ['nights-1000-twice'],
  measure: ({ loaded }) => {
    const visit = loaded();
    const { scenario } = visit;
    const expert = visit.walkthroughs.find(({ id }) => id === 'expert');
    if (expert === undefined) throw new Error('risk-flat has an expert');
    const { facts } = playWalkthrough(visit, expert, META);
    const twice = () => {
      const { found, left } = visitWorlds(scenario, facts);
      return [nightReport(scenario, found, RUNS), nightReport(scenario, left, RUNS)] as const;
    };
    const [found, left] = twice();
    return [
      figureOf({
        name: 'nights-1000-twice',
        value: medianMs(twice, { warmUp: 3, samples: 11 }),
        unit: 'ms',
        limit: { atMost: 2000 },
        note: `${found.falls} falls as found, ${left.falls} as left`,
      }),
    ];
  },
};
