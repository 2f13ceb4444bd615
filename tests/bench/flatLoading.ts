import type { DrawnFlat } from '../../tools/pictures/drawnFlats.ts';
import { bytesFigure } from './bytesFigure';
import { figureOf } from './figure';
import { laterLight } from './laterLight';
import type { Measurement } from './measurement';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** What a flat makes people wait for: time to the first frame, the longest time the page does not answer, bytes. */
export const flatLoading = (flat: DrawnFlat): Measurement => {
  const names = ['first-frame', 'longest-task', 'bytes-first-frame'].map(
    (each) => `${each}-${flat.id}`,
  );
  const [firstFrame = '', longestTask = '', bytes = ''] = names;
  return {
    names,
    measure: async (bench) => {
      const { state, waits, tasks, firstFrameTraffic } = await bench.flat(flat);
      const later = laterLight(flat.manifest(), state, { states: {} });
      const { loadMs, firstFrameMs } = waits;
      const longest = tasks.toSorted((a, b) => b.tookMs - a.tookMs)[0];
      const when = longest && longest.startMs >= waits.begunMs ? 'the first frame' : 'loading';
      return [
        figureOf({
          name: firstFrame,
          value: (loadMs + firstFrameMs) / 1000,
          unit: 's',
          limit: null,
          note: `${seconds(loadMs)} until ready, ${seconds(firstFrameMs)} to the first frame`,
        }),
        figureOf({
          name: longestTask,
          value: longest?.tookMs ?? 0,
          unit: 'ms',
          limit: null,
          note: `in ${when}, ${tasks.length} tasks over 50 ms`,
        }),
        bytesFigure(bytes, firstFrameTraffic, later, state),
      ];
    },
  };
};
