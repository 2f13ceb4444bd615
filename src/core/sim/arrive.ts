import { isFree } from '../apartment/isFree';
import { postureAt } from '../people/postureAt';
import type { Walk } from '../people/walk';
import { absentObjects } from '../world/absentObjects';
import { lookupOf } from '../world/lookupOf';
import type { Scene } from '../world/scene';
import type { FactBody } from './fact';
import { stateChange } from './stateChange';

/**
 * She is there, and sits down; on a bed she first sits on its edge. What hangs on a wall or stands on a table is reached
 * from the free floor beside it.
 */
export const arrive = (scene: Scene, { who, place }: Walk): readonly FactBody[] => {
  const anchor = scene.scenario.apartment.anchors[place];
  if (anchor === undefined) return [];
  const known = lookupOf(scene.scenario).entities.get(who)?.kind.states['posture'];
  const knows = (posture: string): boolean => Array.isArray(known) && known.includes(posture);
  const wanted = postureAt(anchor);
  const posture = wanted === 'lying' && knows('edge') ? 'edge' : wanted;
  const takes =
    posture !== null && knows(posture) && scene.world.states[who]?.['posture'] !== posture;
  const [xMm, yMm] = anchor.at;
  const absent = absentObjects(scene.scenario, scene.world);
  const goesOn = wanted !== null || isFree(scene.scenario.apartment.grid, xMm, yMm, absent);
  return [
    ...(goesOn ? [{ type: 'actor/moved', who, xMm, yMm } as const] : []),
    { type: 'actor/reached', who, place },
    ...(takes ? [stateChange(scene, `${who}.posture`, posture, 'movement')] : []),
  ];
};
