import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import type { CompiledPerson } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import { anchorPose } from './anchorPose';
import type { BodyWish } from './createBody';
import { idleClip } from './idleClip';
import { walkClip } from './walkClip';

const KEPT_AT: Readonly<Record<string, readonly string[]>> = {
  seat: ['sitting', 'edge'],
  lie: ['lying', 'floor', 'side'],
};
const FIRST: Readonly<Record<string, string>> = { seat: 'sitting', lie: 'lying' };

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** How a person of the scenario is to be seen in the world as it now is. */
export const wishOf = (
  { id, at, persona }: CompiledPerson,
  world: World,
  { anchors }: Pick<CompiledApartment, 'anchors'>,
  talking: boolean,
): BodyWish & { readonly anchor: string | null } => {
  const states = world.states[id] ?? {};
  const place = world.places[id];
  const stays = place ? place.anchor : at;
  const anchor = stays === null ? undefined : anchors[stays];
  const posture = textOf(states['posture']) ?? FIRST[anchor?.kind ?? ''] ?? 'standing';
  const kept = anchor && KEPT_AT[anchor.kind]?.includes(posture) === true;
  const rolls = persona.aid === 'wheelchair' && states['aid'] !== 'none';
  return {
    posture,
    at: kept ? anchorPose(anchor) : null,
    anchor: kept ? stays : null,
    idle: idleClip({
      posture,
      talking,
      mood: textOf(states['mood']),
      mind: textOf(states['mind']),
      pain: states['leg'] === 'shortened',
    }),
    walk: walkClip(persona.aid, states['aid'] !== 'none'),
    goesAs: rolls ? 'sitting' : 'standing',
  };
};
