import { gettingUp } from '../people/gettingUp';
import type { Point } from '../people/walk';
import type { Scene } from '../world/scene';
import { crossingFacts } from './crossingFacts';
import type { FactBody } from './fact';
import { stateChange } from './stateChange';
import { staysSeated } from './staysSeated';
import { wayTo } from './wayTo';

/** Afterwards it is over at once: she gets there. What makes her fall at night is for the night to say. */
const walkAfterwards = (
  scene: Scene,
  who: string,
  place: string,
  way: readonly Point[],
): readonly FactBody[] => {
  const anchor = scene.scenario.apartment.anchors[place];
  if (anchor === undefined) return [];
  return [
    ...crossingFacts(scene, who, way),
    { type: 'actor/moved', who, xMm: anchor.at[0], yMm: anchor.at[1] },
    { type: 'actor/reached', who, place },
  ];
};

/** The aid she goes with is in her hand; one that is out of reach stays behind. */
const aidFacts = (scene: Scene, who: string, withAid: boolean): readonly FactBody[] => {
  const aid = scene.world.states[who]?.['aid'];
  const now = withAid ? 'in-hand' : 'none';
  return aid === undefined || aid === now
    ? []
    : [stateChange(scene, `${who}.aid`, now, 'movement')];
};

/**
 * Somebody sets out for a place, from her chair or bed if need be; step by step the kernel takes her there. Nothing
 * happens when there is no way, or when she lies on the floor.
 */
export const walkFacts = (scene: Scene, who: string, place: string): readonly FactBody[] => {
  const found = wayTo(scene, who, place);
  if (found === null) return [];
  const { way, withAid } = found;
  if (scene.world.phase === 'afterwards') return walkAfterwards(scene, who, place, way);
  const posture = String(scene.world.states[who]?.['posture'] ?? 'standing');
  const begins: readonly FactBody[] = [
    ...aidFacts(scene, who, withAid),
    { type: 'actor/set-out', who, place },
  ];
  if (staysSeated(scene, who)) return begins;
  const up = gettingUp(who, posture, scene.tick ?? scene.world.tick);
  if (up === null) return [];
  return up.first === null
    ? begins
    : [...begins, stateChange(scene, `${who}.posture`, up.first, 'movement')];
};
