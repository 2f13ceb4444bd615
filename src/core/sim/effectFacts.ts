import { holds } from '../rules/holds';
import { statedOf } from '../rules/statedOf';
import type { Effect } from '../scenario/language';
import { entityRoom } from '../world/entityRoom';
import { lookupOf } from '../world/lookupOf';
import type { Scene } from '../world/scene';
import { evolve } from './evolve';
import type { FactBody, FactOf } from './fact';
import { sceneOf } from './sceneOf';
import { spokenLine } from './spokenLine';
import { stampFact } from './stampFact';
import { stateChange } from './stateChange';
import { walkFacts } from './walkFacts';

type Cause = FactOf<'state/changed'>['by'];

const numberOf = (scene: Scene, ref: string): number => {
  const value = statedOf(scene, ref);
  return typeof value === 'number' ? value : 0;
};

/** A contact is heard on the phone only, and nobody who is not there. */
const isHeard = ({ scenario, world }: Scene, who: string): boolean =>
  world.call === who ||
  (!lookupOf(scenario).contacts.has(who) && entityRoom(scenario, world, who) !== null);

/** The trainee's phone rings, also while she is speaking to somebody else; a second caller at a time gets no answer. */
const ringFacts = ({ world }: Scene, contact: string): readonly FactBody[] => {
  const { phase, call, ringing } = world;
  if (phase !== 'visit' || call === contact || ringing?.from === contact) return [];
  return ringing === null
    ? [{ type: 'call/rang', from: contact }]
    : [{ type: 'call/unanswered', to: contact, incoming: true }];
};

const oneEffect = (scene: Scene, effect: Effect, by: Cause): readonly FactBody[] => {
  switch (effect.verb) {
    case 'say':
      return effect.through !== undefined || isHeard(scene, effect.who)
        ? [spokenLine(scene, effect.who, effect.line)]
        : [];
    case 'teach':
      return [spokenLine(scene, 'trainer', effect.line)];
    case 'set':
      return [stateChange(scene, effect.ref, effect.value, by)];
    case 'add':
      return [stateChange(scene, effect.ref, numberOf(scene, effect.ref) + effect.by, by)];
    case 'vary': {
      const change = stateChange(scene, effect.ref, effect.to, by);
      const from = numberOf(scene, effect.ref);
      return [effect.overTicks > 0 ? { ...change, from, overTicks: effect.overTicks } : change];
    }
    case 'put':
      return [stateChange(scene, `${effect.entity}.at`, effect.place, by)];
    case 'walk':
      return walkFacts(scene, effect.who, effect.to);
    case 'give':
      return effect.marks.map((mark) => ({ type: 'mark/given', mark }));
    case 'withdraw':
      return effect.marks.map((mark) => ({ type: 'mark/withdrawn', mark }));
    case 'ring':
      return ringFacts(scene, effect.contact);
    case 'begin':
      return [{ type: 'phase/began', phase: effect.phase, by: 'script' }];
  }
};

/** What a list of effects makes happen, each seeing what the ones before it did. */
export const effectFacts = (
  scene: Scene,
  effects: readonly Effect[],
  by: Cause,
): readonly FactBody[] => {
  const tick = scene.tick ?? scene.world.tick;
  let now = scene;
  const all: FactBody[] = [];
  for (const effect of effects) {
    if (effect.if !== undefined && !holds(effect.if, now)) continue;
    const facts = oneEffect(now, effect, by);
    all.push(...facts);
    let { world } = now;
    for (const body of facts)
      world = evolve(scene.scenario, world, stampFact(body, tick, world.facts));
    now = sceneOf(scene.scenario, world, tick);
  }
  return all;
};
