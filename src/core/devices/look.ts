import { nextUint } from '../kernel/nextUint';
import type { RngState } from '../kernel/rngState';
import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';
import type { Deed } from '../people/deed';
import type { Sense } from '../registry/deviceTraits';
import type { Scalar } from '../sim/intent';
import type { Scene } from '../world/scene';
import type { Device } from './device';
import { isAbleToSense } from './isAbleToSense';

/** What a device is about to show, and how soon. */
type Plan = { readonly to: Scalar; readonly inTicks: Tick };

/** One state of a device at a look. */
type Looking = {
  readonly sense: Sense;
  readonly fault: Scalar | undefined;
  /** What it shows, what the world is like, and what it shows when nothing is the matter. */
  readonly now: Scalar;
  readonly seen: Scalar | null;
  readonly rest: Scalar;
};

/** What came of a look: states it shows now, and what it is about to show. */
export type Look = {
  readonly shown: readonly (readonly [key: string, to: Scalar])[];
  readonly deeds: readonly Deed[];
  readonly rng: RngState;
};

// Author-set, all of them.
const SLOW_TIMES = 10;
const LEAST_SLOW_TICKS = TICKS_PER_SECOND;
const FALSE_LASTS_TICKS = 10 * TICKS_PER_SECOND;
const FALSE_FROM_TICKS = 60 * TICKS_PER_SECOND;
const FALSE_WITHIN_TICKS = 180 * TICKS_PER_SECOND;

const delayOf = ({ delayTicks = 0 }: Sense, to: Scalar): Tick =>
  typeof delayTicks === 'number' ? delayTicks : (delayTicks[String(to)] ?? 0);

const truePlan = ({ sense, fault, now, seen }: Looking): Plan | null => {
  if (seen === null || seen === now) return null;
  const delayTicks = delayOf(sense, seen);
  const slowTicks = SLOW_TIMES * Math.max(delayTicks, LEAST_SLOW_TICKS);
  return { to: seen, inTicks: fault === 'slow' ? slowTicks : delayTicks };
};

/** What it shows falsely, and for how long; null while the world is so in truth. Drawn by the seed of the visit. */
const falsePlan = (
  { sense: { falsely }, fault, now, seen, rest }: Looking,
  random: number,
): Plan | null => {
  if (fault !== 'false-trigger' || falsely === undefined || seen === falsely) return null;
  return now === falsely
    ? { to: seen ?? rest, inTicks: FALSE_LASTS_TICKS }
    : { to: falsely, inTicks: FALSE_FROM_TICKS + (random % FALSE_WITHIN_TICKS) };
};

/** One device looks at the world. `deeds` are those of everybody; what it is already about to show keeps its time. */
export const look = (
  scene: Scene & { readonly tick: Tick },
  device: Device,
  before: readonly Deed[],
  seed: RngState,
): Look => {
  const { thing, traits } = device;
  const states = scene.world.states[thing.id] ?? {};
  const able = isAbleToSense(scene, device);
  const shown: (readonly [string, Scalar])[] = [];
  let deeds = before;
  let rng = seed;
  for (const [key, sense] of Object.entries(traits.senses)) {
    const seen = able ? sense.by(scene, thing) : null;
    const rest = thing.states[key] ?? '';
    const looking = { sense, fault: states['fault'], now: states[key] ?? '', seen, rest };
    const [random, next] = nextUint(rng);
    const falsely = able ? falsePlan(looking, random) : null;
    const plan = falsely ?? truePlan(looking);
    const pending = deeds.find((deed) => deed.who === thing.id && deed.key === key);
    if (plan !== null && pending?.to === plan.to) continue;
    if (falsely !== null) rng = next;
    if (pending !== undefined) deeds = deeds.filter((deed) => deed !== pending);
    if (plan === null) continue;
    const dueTick = scene.tick + plan.inTicks;
    if (plan.inTicks === 0) shown.push([key, plan.to]);
    else deeds = [...deeds, { who: thing.id, key, to: plan.to, dueTick }];
  }
  return { shown, deeds, rng };
};
