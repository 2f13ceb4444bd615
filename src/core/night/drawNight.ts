import { nextUint } from '../kernel/nextUint';
import { seedRng } from '../kernel/seedRng';
import type { Chances } from './nightChances';
import type { NightCause } from './nightCauses';

/** A fall: at which moment of the night, and the one cause that decided it. */
export type Fall = { readonly moment: number; readonly cause: NightCause };

const MILLION = 1_000_000;
const UINTS = 0x1_0000_0000;

type Hit = { readonly moment: number; readonly drawn: number; readonly chance: number };

/** The first moment up to `last` at which the draw of a cause falls under its chance. */
const firstHit = ({ cause, perMillion }: Chances, seed: number, last: number): Hit | null => {
  let rng = seedRng(seed ^ cause.stream);
  for (let moment = 0; moment <= last; moment++) {
    const [value, next] = nextUint(rng);
    rng = next;
    const drawn = Math.trunc((value * MILLION) / UINTS);
    const chance = perMillion[moment] ?? 0;
    if (drawn < chance) return { moment, drawn, chance };
  }
  return null;
};

/**
 * One night: every cause draws a number of its own at every moment, whatever else there is. So the same seed is the same
 * night, and a danger less takes away its own falls and adds none. Of several at one moment the cause is the one whose
 * draw was the furthest under its chance.
 */
export const drawNight = (chances: readonly Chances[], seed: number): Fall | null => {
  let fall: Fall | null = null;
  let best: Hit | null = null;
  for (const one of chances) {
    const hit = firstHit(one, seed, best?.moment ?? one.perMillion.length - 1);
    if (hit === null) continue;
    const isFirst = best === null || hit.moment < best.moment;
    if (!isFirst && best !== null && hit.drawn * best.chance >= best.drawn * hit.chance) continue;
    best = hit;
    fall = { moment: hit.moment, cause: one.cause };
  }
  return fall;
};
