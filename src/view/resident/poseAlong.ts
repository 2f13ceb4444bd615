import { stepped, type BodyPose } from './bodyPose';
import { clipChain } from './clipChain';
import type { ClipInfo } from './clipInfo';

/** Where somebody is who has gone from one posture to another where she was, as after a fall on her way up. */
export const poseAlong = (
  start: Readonly<BodyPose>,
  clips: readonly ClipInfo[],
  from: string,
  to: string,
): Readonly<BodyPose> =>
  (clipChain(clips, from, to) ?? []).reduce(
    (pose, { rootM, rootYawRad }) => stepped(pose, rootM, rootYawRad),
    start,
  );
