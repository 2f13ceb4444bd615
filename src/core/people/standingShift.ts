import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';

/** How much a vital sign differs from lying, one and three minutes after standing up. */
export type StandingDrop = readonly [oneMinute: number, threeMinutes: number];

/** Thousandths of what standing does. Sitting is about half of it; on all fours the heart is as low as the legs. */
const UPRIGHT: Readonly<Record<string, number>> = {
  standing: 1000,
  sitting: 500,
  edge: 500,
  'half-kneeling': 500,
};

const FALLS_TICKS = 20 * TICKS_PER_SECOND;
const ONE_MINUTE = 60 * TICKS_PER_SECOND;
const THREE_MINUTES = 180 * TICKS_PER_SECOND;

const sharedBy = (value: number, posture: string): number =>
  Math.trunc((value * (UPRIGHT[posture] ?? 0)) / 1000);

const between = (from: number, to: number, part: number, whole: number): number =>
  from + Math.trunc(((to - from) * part) / whole);

/** Falls at once on getting up, is lowest for the first minute and partly comes back by the third. */
const upAfter = (before: number, low: number, settled: number, ticks: Tick): number => {
  if (ticks < FALLS_TICKS) return between(before, low, ticks, FALLS_TICKS);
  if (ticks < ONE_MINUTE) return low;
  if (ticks >= THREE_MINUTES) return settled;
  return between(low, settled, ticks - ONE_MINUTE, THREE_MINUTES - ONE_MINUTE);
};

type Change = { readonly found: string; readonly from: string; readonly sinceTick: Tick };

/**
 * How much a vital sign differs now from what it was in the posture she was found in, in its own unit. A teaching
 * curve: what a reading at one and at three minutes tells is what the persona says.
 */
export const standingShift = (
  [oneMinute, threeMinutes]: StandingDrop,
  { found, from, sinceTick }: Change,
  posture: string,
  tick: Tick,
): number => {
  const ticks = Math.max(0, tick - sinceTick);
  const before = sharedBy(threeMinutes, from);
  const settled = sharedBy(threeMinutes, posture);
  const rises = (UPRIGHT[posture] ?? 0) > (UPRIGHT[from] ?? 0);
  const now = rises
    ? upAfter(before, sharedBy(oneMinute, posture), settled, ticks)
    : between(before, settled, Math.min(ticks, ONE_MINUTE), ONE_MINUTE);
  return now - sharedBy(threeMinutes, found);
};
