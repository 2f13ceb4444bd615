import { TICKS_PER_SECOND } from '../../src/core/kernel/tick';
import { playInputs } from '../../src/core/recording/playInputs';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { medianMs } from './medianMs';
import { benchMeta } from './benchMeta';

/** How many times faster than its clock a whole expert visit runs, every fact and hash included. */
export const coreSpeed: Measurement = {
  names: ['core-speed'],
  measure: ({ loaded }) => {
    const { scenario, walkthroughs } = loaded();
    const expert = walkthroughs.find(({ id }) => id === 'expert');
    if (expert === undefined) throw new Error('risk-flat has no walkthrough "expert".');
    const { lines, seed, draws } = expert;
    const inputs = lines.map(({ tick, intent }) => ({ tick, intent }));
    const play = () => playInputs(scenario, { inputs, seed, draws, meta: benchMeta });
    const seconds = play().lastTick / TICKS_PER_SECOND;
    const ms = medianMs(play, { warmUp: 30, samples: 41 });
    return [
      figureOf({
        name: 'core-speed',
        value: (1000 * seconds) / ms,
        unit: 'x real time',
        limit: { atLeast: 10_000 },
        note: `${seconds.toFixed(0)} s of visit in ${ms.toFixed(1)} ms of processor`,
      }),
    ];
  },
};
