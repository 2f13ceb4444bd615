/** Eyes in the flat, in metres and radians of the scene. */
export type FlatView = {
  readonly xM: number;
  readonly zM: number;
  readonly yawRad: number;
  readonly pitchRad: number;
};
