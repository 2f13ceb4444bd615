import { TICKS_PER_SECOND } from '../../src/core/kernel/tick';
import { playWalkthrough } from '../../src/core/recording/playWalkthrough';
import type { Loaded } from '../../src/core/scenario/loadScenario';
import type { Walkthrough } from '../../src/core/scenario/walkthrough';
import { benchMeta } from './benchMeta';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { medianMs } from './medianMs';

type Speed = { readonly timesReal: number; readonly note: string };

const speedOf = (loaded: Loaded, walkthrough: Walkthrough): Speed => {
  const play = () => playWalkthrough(loaded, walkthrough, benchMeta);
  const seconds = play().lastTick / TICKS_PER_SECOND;
  const ms = medianMs(play, { warmUp: 30, samples: 41 });
  const what = `${loaded.scenario.id}/${walkthrough.id}`;
  return {
    timesReal: (1000 * seconds) / ms,
    note: `${what}, ${seconds.toFixed(0)} s of visit in ${ms.toFixed(1)} ms of processor`,
  };
};

/** How many times faster than its clock a whole expert visit runs, every fact and hash included: the slowest of them. */
export const coreSpeed: Measurement = {
  names: ['core-speed'],
  measure: ({ scenarios }) => {
    const speeds = scenarios().flatMap((loaded) => {
      const experts = loaded.walkthroughs.filter(({ id }) => id.startsWith('expert'));
      if (experts.length === 0)
        throw new Error(`"${loaded.scenario.id}" has no walkthrough whose name begins "expert".`);
      return experts.map((walkthrough) => speedOf(loaded, walkthrough));
    });
    const [slowest] = speeds.toSorted((a, b) => a.timesReal - b.timesReal);
    if (slowest === undefined) throw new Error('There is no scenario to play.');
    return [
      figureOf({
        name: 'core-speed',
        value: slowest.timesReal,
        unit: 'x real time',
        limit: { atLeast: 20_000 },
        note: `slowest of ${speeds.length}: ${slowest.note}`,
      }),
    ];
  },
};
