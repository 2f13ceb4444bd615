/** Where the trainee's body stands, in metres and radians of the scene. Written on the frame loop, so it is mutable and no React state. */
export type TraineePose = {
  xM: number;
  zM: number;
  /** 0 looks to three's -z, positive turns left. */
  yawRad: number;
  pitchRad: number;
  /** Above the floor she stands on. */
  eyeHeightM: number;
  /** How high that floor is. */
  floorM: number;
};

export const createTraineePose = (): TraineePose => ({
  xM: 0,
  zM: 0,
  yawRad: 0,
  pitchRad: 0,
  eyeHeightM: 1.6,
  floorM: 0,
});
