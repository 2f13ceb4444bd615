/** Where a person's origin is on the plan and which way she faces: yaw about y, 0 towards +z. */
export type BodyPose = { xM: number; zM: number; yawRad: number };

/** An angle between -π and π. */
export const wrapped = (rad: number): number => Math.atan2(Math.sin(rad), Math.cos(rad));

/** The pose after a step given in the person's own frame. */
export const stepped = (
  { xM, zM, yawRad }: Readonly<BodyPose>,
  [leftM, aheadM]: readonly [number, number],
  turnRad: number,
): BodyPose => {
  const sin = Math.sin(yawRad);
  const cos = Math.cos(yawRad);
  return {
    xM: xM + leftM * cos + aheadM * sin,
    zM: zM - leftM * sin + aheadM * cos,
    yawRad: wrapped(yawRad + turnRad),
  };
};

/** The pose from which a step in the person's own frame ends in this one. */
export const before = (
  end: Readonly<BodyPose>,
  [leftM, aheadM]: readonly [number, number],
  turnRad: number,
): BodyPose => {
  const yawRad = wrapped(end.yawRad - turnRad);
  return { ...stepped({ ...end, yawRad }, [-leftM, -aheadM], 0), yawRad };
};
