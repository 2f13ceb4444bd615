/** One moment of a clip, and from where it is looked at. */
export type KeyPose = {
  readonly name: string;
  readonly url: string;
  readonly clip: string;
  readonly atSeconds: number;
  /** 0 from the front, 90 from her left. */
  readonly yawDeg: number;
  readonly floorM?: number;
  /** Centre of the seat. */
  readonly chairM?: readonly [number, number];
  /** Head and shoulders only. */
  readonly close?: boolean;
};
