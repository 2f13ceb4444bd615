import { postureAt } from '../people/postureAt';
import type { Walk } from '../people/walk';
import { lookupOf } from '../world/lookupOf';
import type { Scene } from '../world/scene';
import type { FactBody } from './fact';
import { stateChange } from './stateChange';

/** She is there, and sits down; on a bed she first sits on its edge. */
export const arrive = (scene: Scene, { who, place }: Walk): readonly FactBody[] => {
  const anchor = scene.scenario.apartment.anchors[place];
  if (anchor === undefined) return [];
  const known = lookupOf(scene.scenario).entities.get(who)?.kind.states['posture'];
  const knows = (posture: string): boolean => Array.isArray(known) && known.includes(posture);
  const wanted = postureAt(anchor);
  const posture = wanted === 'lying' && knows('edge') ? 'edge' : wanted;
  const takes =
    posture !== null && knows(posture) && scene.world.states[who]?.['posture'] !== posture;
  return [
    { type: 'actor/moved', who, xMm: anchor.at[0], yMm: anchor.at[1] },
    { type: 'actor/reached', who, place },
    ...(takes ? [stateChange(scene, `${who}.posture`, posture, 'movement')] : []),
  ];
};
