import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';
import type { Deed } from './deed';

/** As in the clip of the bodies: before the first rise the feet go back, and the arms are crossed. */
const LEAD_PER_MILLE = 704;
/** She stands after so much of a rise; the rest is sitting down. */
const UP_PER_MILLE = 540;

const ticksIn = (ms: number): Tick => Math.round((ms * TICKS_PER_SECOND) / 1000);

/**
 * Somebody rises from a chair so many times at her own pace: each time she stands, each time she sits again with one
 * more counted in `rises`, and in the end the seconds it truly took, which a stopwatch is judged by.
 */
export const chairRises = (
  who: string,
  times: number,
  riseMs: number,
  tick: Tick,
): readonly Deed[] => {
  const leadMs = Math.trunc((riseMs * LEAD_PER_MILLE) / 1000);
  const deeds: Deed[] = [{ who, key: 'rises', to: 0, dueTick: tick + 1 }];
  for (let rise = 1; rise <= times; rise++) {
    const beginsMs = leadMs + (rise - 1) * riseMs;
    const upTick = tick + ticksIn(beginsMs + Math.trunc((riseMs * UP_PER_MILLE) / 1000));
    const downTick = tick + ticksIn(beginsMs + riseMs);
    deeds.push({ who, key: 'posture', to: 'standing', dueTick: upTick });
    deeds.push({ who, key: 'posture', to: 'sitting', dueTick: downTick });
    deeds.push({ who, key: 'rises', to: rise, dueTick: downTick });
  }
  const dueTick = tick + ticksIn(leadMs + times * riseMs);
  return [...deeds, { who, key: 'five-rises', to: (times * riseMs) / 1000, dueTick }];
};
