import { VISEMES } from './viseme';
import type { TimedViseme } from './visemesOf';

const RISE_S = 0.07;
const FALL_S = 0.11;
/** Together, shapes may not pull a face apart. */
const MOST = 1.2;

/** A trapezoid: up before the sound, down after it. */
const weightAt = ({ startS, endS, peak }: TimedViseme, atS: number): number => {
  if (atS < startS || atS > endS + FALL_S) return 0;
  const up = Math.min(1, (atS - startS) / RISE_S);
  const down = Math.min(1, (endS + FALL_S - atS) / FALL_S);
  return peak * Math.min(up, down);
};

/**
 * Writes the weight of each shape (in the order of `VISEMES`) at a moment of the line. Closed lips win over their
 * neighbours. Called on the frame loop, so it allocates nothing.
 */
export const mouthAt = (line: readonly TimedViseme[], atS: number, out: Float32Array): void => {
  out.fill(0);
  let closed = 0;
  for (const timed of line) {
    // Sounds are in order, but lips start a little before their turn.
    if (timed.startS > atS + FALL_S) break;
    const weight = weightAt(timed, atS);
    if (weight === 0) continue;
    const index = VISEMES.indexOf(timed.viseme);
    out[index] = Math.max(out[index] ?? 0, weight);
    if (timed.viseme === 'MBP' || timed.viseme === 'FV') closed = Math.max(closed, weight);
  }
  let sum = 0;
  for (let index = 0; index < out.length; index += 1) {
    const viseme = VISEMES[index];
    if (viseme !== 'MBP' && viseme !== 'FV') out[index] = (out[index] ?? 0) * (1 - closed);
    sum += out[index] ?? 0;
  }
  if (sum <= MOST) return;
  for (let index = 0; index < out.length; index += 1) out[index] = ((out[index] ?? 0) * MOST) / sum;
};
