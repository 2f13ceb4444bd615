import { TICKS_PER_SECOND } from '../core/kernel/tick';
import type { SimHost } from './createSimHost';

const TICK_S = 1 / TICKS_PER_SECOND;
/** After a hitch the simulation catches up a quarter of a second at most; the rest of the hitch never happened. */
const LONGEST_FRAME_S = 0.25;
/** While the trainee waits, so many steps are taken for one… */
const STEPS_WHILE_WAITING = 20;
/** …but never more than this in one frame, or the picture would stand still. */
const MOST_STEPS_A_FRAME = 40;

/** Takes the steps that the time of a frame is worth: one every 50 ms, more while the trainee waits. */
export const createPacer = (
  { ended, waits }: Pick<SimHost, 'ended' | 'waits'>,
  step: () => void,
): ((elapsedSeconds: number) => void) => {
  let leftS = 0;
  return (elapsedSeconds) => {
    leftS += Math.min(elapsedSeconds, LONGEST_FRAME_S);
    let steps = 0;
    for (; leftS >= TICK_S && !ended(); leftS -= TICK_S) {
      let taken = 0;
      do {
        step();
        taken++;
        steps++;
      } while (waits() && taken < STEPS_WHILE_WAITING && steps < MOST_STEPS_A_FRAME);
    }
  };
};
