import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Sensation } from '../registry/thingKind';
import { own } from '../scenario/link/own';
import type { Fact } from '../sim/fact';
import { entityRoom } from '../world/entityRoom';
import { lookupOf } from '../world/lookupOf';
import type { Scene } from '../world/scene';
import type { Deed } from './deed';

type Changed = Extract<Fact, { readonly type: 'state/changed' }>;
type Person = Scene['scenario']['people'][number];

/** Nobody is startled at once. */
const NOTICES_TICKS = TICKS_PER_SECOND / 2;
/** Whoever is already worried or upset is not made calmer by it. */
const UNTROUBLED: readonly unknown[] = ['calm', 'pleased', 'tired', undefined];

type Noticing = {
  /** Through the whole flat, by whoever hears well; else in the same room. */
  readonly far: boolean;
  /** By day it is nothing out of the ordinary. */
  readonly atNight: boolean;
  /** Whether it is noticed in this posture. */
  readonly in: (posture: unknown) => boolean;
};

/** A teaching table, author-set: a noise, a light switched on over a bed, a light switched off over somebody who is up. */
const NOTICING: Readonly<Record<Sensation, Noticing>> = {
  noise: { far: true, atNight: false, in: () => true },
  light: { far: false, atNight: true, in: (posture) => posture === 'lying' },
  dark: { far: false, atNight: true, in: (posture) => posture !== 'lying' },
};

const notices = (
  { scenario, world }: Scene,
  { id, persona }: Person,
  thing: string,
  { far, atNight, in: inPosture }: Noticing,
): boolean => {
  const { mood, mind, posture } = world.states[id] ?? {};
  if (!UNTROUBLED.includes(mood) || mind === 'unresponsive' || !inPosture(posture)) return false;
  if (atNight && scenario.light !== 'night') return false;
  if (far && persona.abilities.hearing === 'good') return true;
  return entityRoom(scenario, world, thing) === entityRoom(scenario, world, id);
};

/** Who is worried by what has just changed, and when it shows. */
export const reactionsTo = (scene: Scene, fact: Changed): readonly Deed[] => {
  const { scenario, world, tick = world.tick } = scene;
  const kind = lookupOf(scenario).entities.get(fact.entity)?.kind;
  const sensation = own(own(kind?.noticed ?? {}, fact.key) ?? {}, String(fact.to));
  if (sensation === undefined) return [];
  return scenario.people
    .filter((person) => notices(scene, person, fact.entity, NOTICING[sensation]))
    .map(({ id }) => ({ who: id, key: 'mood', to: 'worried', dueTick: tick + NOTICES_TICKS }));
};
