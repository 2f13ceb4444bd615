import type { Anchor, CompiledApartment } from '../../core/apartment/compiledApartment';
import type { CompiledPerson } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import { anchorPose } from './anchorPose';
import type { BodyPose } from './bodyPose';
import type { ClipInfo } from './clipInfo';
import type { BodyWish } from './createBody';
import { edgePose } from './edgePose';
import { idleClip } from './idleClip';
import { walkClip } from './walkClip';

/** Postures in which somebody is where the anchor is; turning over, she leaves it. */
const KEPT_AT: Readonly<Record<string, readonly string[]>> = {
  seat: ['sitting', 'edge'],
  lie: ['lying', 'floor', 'edge'],
};
const FIRST: Readonly<Record<string, string>> = { seat: 'sitting', lie: 'lying' };

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export type Wish = BodyWish & {
  /** What she sits or lies on; null: the floor, or what she brings with her. */
  readonly anchor: string | null;
  /** Her wheelchair is under her, or her rollator or cane in her hand as soon as she stands. */
  readonly hasAid: boolean;
};

const poseAt = (
  anchor: Anchor,
  posture: string,
  clips: readonly ClipInfo[],
): Readonly<BodyPose> => {
  const pose = anchorPose(anchor);
  return posture === 'edge' && anchor.kind === 'lie' ? edgePose(pose, clips) : pose;
};

/** How a person of the scenario is to be seen in the world as it now is. */
export const wishOf = (
  { id, at, persona }: CompiledPerson,
  world: World,
  { anchors }: Pick<CompiledApartment, 'anchors'>,
  { clips, talking }: { readonly clips: readonly ClipInfo[]; readonly talking: boolean },
): Wish => {
  const states = world.states[id] ?? {};
  const place = world.places[id];
  const stays = place ? place.anchor : at;
  const anchor = stays === null ? undefined : anchors[stays];
  const posture = textOf(states['posture']) ?? FIRST[anchor?.kind ?? ''] ?? 'standing';
  const hasAid = persona.aid !== 'none' && states['aid'] !== 'none';
  const rolls = persona.aid === 'wheelchair' && hasAid;
  // Whoever rolls up to a chair stays in her own.
  const rolledUp = rolls && anchor?.kind === 'seat' && stays !== at;
  const kept = !rolledUp && anchor && KEPT_AT[anchor.kind]?.includes(posture) === true;
  // Who fell lies where there was room for it, until she turns over.
  const fallen = posture === 'floor' && place?.lies;
  const lying = fallen
    ? anchorPose({ at: [fallen.xMm, fallen.yMm], headingDeg: fallen.headingDeg })
    : null;
  return {
    posture,
    at: kept === true ? poseAt(anchor, posture, clips) : lying,
    anchor: kept === true ? stays : null,
    hasAid,
    idle: idleClip({
      posture,
      talking,
      rolls: rolls && kept !== true,
      pushes: persona.aid === 'rollator' && states['aid'] === 'in-hand',
      mood: textOf(states['mood']),
      mind: textOf(states['mind']),
      pain: states['leg'] === 'shortened',
    }),
    walk: walkClip(persona.aid, hasAid),
    goesAs: rolls ? 'sitting' : 'standing',
  };
};
