import { canRise } from '../../dialogue/canRise';
import { hasPlaceFor } from '../../dialogue/hasPlaceFor';
import { hasSeat } from '../../dialogue/hasSeat';
import { startsFrom } from '../../dialogue/startsFrom';
import { postureStep } from '../../people/postureStep';
import type { VerbDefinition } from '../../registry/thingKind';
import type { Entity } from '../../world/lookupOf';
import type { Scene } from '../../world/scene';
import type { FactBody, Refusal } from '../fact';
import type { Intent, Scalar } from '../intent';
import { stateChange } from '../stateChange';
import { withinReach } from './withinReach';

type Do = Extract<Intent, { readonly type: 'do' }>;

/** The leave the act needs and does not have. It is done all the same: refusing it would hide the mistake. */
const lackingFor = ({ world }: Scene, { id, thing }: Entity): readonly string[] => {
  const needed = [
    ...(thing?.needs ?? []),
    ...(thing?.risk?.consent === true ? [`consent/${id}`] : []),
  ];
  return [...new Set(needed)].filter((mark) => world.marks[mark] !== 'given');
};

type Change = readonly [key: string, value: Scalar];

/** What the act sets; `at` in the intent says where a movable thing goes. Null when that makes no sense. */
const changesOf = (
  { scenario }: Scene,
  { sets }: VerbDefinition,
  { at }: Do,
): readonly Change[] | null => {
  const changes = Object.entries(sets);
  if (at === undefined) return changes;
  if (sets['at'] === undefined || !Object.hasOwn(scenario.apartment.anchors, at)) return null;
  return changes.map(([key, value]) => [key, key === 'at' ? at : value]);
};

/** A posture takes the one before it, and the time she needs to be in that. Null: she can take it now. */
const disorderOf = (
  { world, tick = world.tick }: Scene,
  { id }: Entity,
  changes: readonly Change[],
): Refusal | null => {
  const [, to] = changes.find(([key]) => key === 'posture') ?? [];
  if (to === undefined) return null;
  if ((world.postures[id]?.untilTick ?? 0) > tick) return 'still-moving';
  const from = world.states[id]?.['posture'];
  return postureStep(String(from), String(to)) === null ? 'out-of-order' : null;
};

export const decideDo = (scene: Scene, intent: Do): readonly FactBody[] | Refusal => {
  const entity = withinReach(scene, intent.thing);
  if (typeof entity === 'string') return entity;
  const { verbs } = entity.kind;
  const verb = Object.hasOwn(verbs, intent.verb) ? verbs[intent.verb] : undefined;
  if (verb === undefined) return 'cannot-do';
  if (intent.at === undefined && !hasPlaceFor(scene.scenario, verb)) return 'cannot-do';
  const changes = changesOf(scene, verb, intent);
  if (changes === null) return 'bad-value';
  const states = scene.world.states[entity.id] ?? {};
  if (!startsFrom(verb, states)) return 'not-now';
  if (verb.seated === true && !hasSeat(scene.scenario, scene.world, entity.id)) return 'not-now';
  const fresh = changes.filter(([key, value]) => states[key] !== value);
  if (changes.length > 0 && fresh.length === 0) return 'not-now';
  if (verb.rises !== undefined && !canRise(scene.scenario, entity.id)) return 'cannot-do';
  const order = verb.forced === true ? null : disorderOf(scene, entity, fresh);
  if (order !== null) return order;
  const lacking = lackingFor(scene, entity);
  const fixes =
    entity.thing?.risk?.fixes.includes(intent.verb) === true && states['risk'] === 'present';
  const all: readonly Change[] = fixes ? [...fresh, ['risk', 'fixed']] : fresh;
  return [
    {
      type: 'thing/used',
      verb: intent.verb,
      thing: entity.id,
      ...(intent.with === undefined ? {} : { with: intent.with }),
      ...(lacking.length === 0 ? {} : { lacking }),
    },
    ...all.map(([key, value]) => stateChange(scene, `${entity.id}.${key}`, value, 'trainee')),
  ];
};
