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
  /** Only the face, with these weights of its shapes, from as near as across the corner of a table. */
  readonly face?: Readonly<Record<string, number>>;
};
