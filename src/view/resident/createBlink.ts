import { scatter } from './scatter';

const CLOSE_S = 0.07;
const HOLD_S = 0.04;
const OPEN_S = 0.14;
/** Two blinks are never nearer to each other. */
const LEAST_S = 0.5;

/** How far the lids are shut, 0 to 1, as time goes by: a blink about every so many seconds, never in a beat. */
export type Blink = (elapsedSeconds: number, everySeconds: number) => number;

export const createBlink = (): Blink => {
  let count = 0;
  let sinceS = 0;
  return (elapsedS, everyS) => {
    sinceS += elapsedS;
    const atS = sinceS - Math.max(LEAST_S, everyS * (0.4 + 1.2 * scatter(count)));
    if (atS < 0) return 0;
    if (atS < CLOSE_S) return atS / CLOSE_S;
    if (atS < CLOSE_S + HOLD_S) return 1;
    const open = (atS - CLOSE_S - HOLD_S) / OPEN_S;
    if (open < 1) return 1 - open;
    count += 1;
    sinceS = 0;
    return 0;
  };
};
