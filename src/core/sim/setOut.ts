import type { Deed } from '../people/deed';
import { gettingUp } from '../people/gettingUp';
import { stepTicks } from '../people/stepTicks';
import type { Walk } from '../people/walk';
import type { Scene } from '../world/scene';
import type { FactOf } from './fact';
import { staysSeated } from './staysSeated';
import { wayTo } from './wayTo';

/** The steps from a seat to the free floor beside it. */
const STEPS_OFF_MM_PER_S = 400;

type Begun = { readonly walk: Walk; readonly deeds: readonly Deed[] };

/** The walk that begins with a fact; the first step is due once she is on her feet. Null when there is no way. */
export const setOut = (scene: Scene, { who, place }: FactOf<'actor/set-out'>): Begun | null => {
  const found = wayTo(scene, who, place);
  if (found === null) return null;
  const tick = scene.tick ?? scene.world.tick;
  const posture = String(scene.world.states[who]?.['posture'] ?? 'standing');
  const from = scene.world.places[who];
  const [first] = found.way;
  const near = from && first ? stepTicks([from.xMm, from.yMm], first, STEPS_OFF_MM_PER_S) : 1;
  const up = staysSeated(scene, who) ? null : gettingUp(who, posture, tick);
  return {
    walk: {
      who,
      place,
      ...found,
      walkedMm: 0,
      waitedTicks: 0,
      dueTick: (up?.upTick ?? tick) + near,
    },
    deeds: up?.deeds ?? [],
  };
};
