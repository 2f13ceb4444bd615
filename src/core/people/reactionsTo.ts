import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Sensation } from '../registry/thingKind';
import type { Fact } from '../sim/fact';
import { entityRoom } from '../world/entityRoom';
import type { Scene } from '../world/scene';
import type { Deed } from './deed';
import { NOT_YET } from './notYet';
import { sensationOf } from './sensationOf';
import { UNTROUBLED } from './untroubled';

type Changed = Extract<Fact, { readonly type: 'state/changed' }>;
type Person = Scene['scenario']['people'][number];

/** Nobody is startled at once. */
const NOTICES_TICKS = TICKS_PER_SECOND / 2;
const MINUTE_TICKS = 60 * TICKS_PER_SECOND;
/** Of who has no mood in the scenario. */
const CALM = 'calm';
type Noticing = {
  /** Through the whole flat, by whoever hears well; else in the same room. */
  readonly far: boolean;
  /** By day it is nothing out of the ordinary. */
  readonly atNight: boolean;
  /** Whether it is noticed in this posture. */
  readonly in: (posture: unknown) => boolean;
  /** Minutes after it is over until she is calm again by herself. */
  readonly calmMinutes: number;
};

/** A teaching table, author-set: a noise, a light switched on over a bed, a light switched off over somebody who is up. */
const NOTICING: Readonly<Record<Sensation, Noticing>> = {
  noise: { far: true, atNight: false, in: () => true, calmMinutes: 2 },
  light: { far: false, atNight: true, in: (posture) => posture === 'lying', calmMinutes: 1 },
  dark: { far: false, atNight: true, in: (posture) => posture !== 'lying', calmMinutes: 1 },
};

const notices = (
  { scenario, world }: Scene,
  { id, persona }: Person,
  thing: string,
  { far, atNight, in: inPosture }: Noticing,
): boolean => {
  const { mood = CALM, mind, posture } = world.states[id] ?? {};
  // Whoever is already worried or upset is not made calmer by it.
  if (!UNTROUBLED.includes(String(mood)) || mind === 'unresponsive' || !inPosture(posture))
    return false;
  if (atNight && scenario.light !== 'night') return false;
  const room = entityRoom(scenario, world, id);
  if (room === null) return false;
  return (
    (far && persona.abilities.hearing === 'good') || entityRoom(scenario, world, thing) === room
  );
};

/** Who is worried by what has just changed, when it shows, and that she is to be as before when it is over. */
export const reactionsTo = (scene: Scene, fact: Changed): readonly Deed[] => {
  const { scenario, world, tick = world.tick } = scene;
  const { entity, key } = fact;
  const sensation = sensationOf(scenario, fact);
  if (sensation === undefined) return [];
  const noticing = NOTICING[sensation];
  const after = { entity, key, sensation, ticks: noticing.calmMinutes * MINUTE_TICKS };
  return scenario.people
    .filter((person) => notices(scene, person, entity, noticing))
    .flatMap(({ id: who }): readonly Deed[] => {
      const before = world.states[who]?.['mood'] ?? CALM;
      return [
        { who, key: 'mood', to: 'worried', dueTick: tick + NOTICES_TICKS },
        { who, key: 'mood', to: before, dueTick: NOT_YET, after },
      ];
    });
};
