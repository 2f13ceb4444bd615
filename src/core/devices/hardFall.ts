import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Sense } from '../registry/deviceTraits';
import type { Scene } from '../world/scene';
import { wearerOf } from './wearerOf';

const WORN = 'on-person';
const DROPPED = 'on-floor';

/** From her feet to the floor is a hard knock; from a chair or the edge of a bed she slides, and nothing knocks. */
const fellHard = ({ world }: Scene, who: string): boolean =>
  world.states[who]?.['posture'] === 'floor' && world.postures[who]?.from === 'standing';

/** A knock, and then nothing moves: a fall of who wears it, or of the detector alone when it is dropped. */
export const hardFall = {
  by: (scene, thing) => {
    const lies = scene.world.states[thing.id]?.['lies'];
    if (lies === DROPPED) return 'detected';
    const who = wearerOf(scene.scenario, thing);
    return lies === WORN && who !== undefined && fellHard(scene, who) ? 'detected' : null;
  },
  minds: ['state.posture'],
  // Author-set: how long a detector waits for her to move again.
  delayTicks: 20 * TICKS_PER_SECOND,
  falsely: 'detected',
} as const satisfies Sense;
