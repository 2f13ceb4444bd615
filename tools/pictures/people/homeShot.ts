/** A picture of somebody at home, in the light of a state of the flat. */
export type HomeShot = {
  readonly name: string;
  readonly state: string;
  /** Levels of lamps, layer by layer. */
  readonly lamps?: Readonly<Record<string, number>>;
  /** What is in the middle: her eyes, or all of her. */
  readonly of: 'face' | 'body';
  /** From where she is looked at: 0 from the front, 90 from her left. */
  readonly yawDeg: number;
  readonly awayM: number;
  /** How far above the middle the eyes of the trainee are. */
  readonly aboveM: number;
  readonly fovDeg: number;
};
