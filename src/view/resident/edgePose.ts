import { stepped, type BodyPose } from './bodyPose';
import type { ClipInfo } from './clipInfo';

/** Where somebody sits who has swung her legs out of the bed she lay in; without such a clip, where she lay. */
export const edgePose = (
  lying: Readonly<BodyPose>,
  clips: readonly ClipInfo[],
): Readonly<BodyPose> => {
  const out = clips.find(({ from, to }) => from === 'lying' && to === 'edge');
  return out ? stepped(lying, out.rootM, out.rootYawRad) : lying;
};
