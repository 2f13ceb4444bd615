/** What a clip does to the body and to where it is. */
export type ClipInfo = {
  readonly name: string;
  readonly seconds: number;
  readonly loop: boolean;
  /** Postures before and after; the same for a loop or a gesture. */
  readonly from: string;
  readonly to: string;
  /** Where the person's origin is afterwards, seen from the origin before: to her left and ahead. */
  readonly rootM: readonly [leftM: number, aheadM: number];
  /** To her left. */
  readonly rootYawRad: number;
  /** Speed at which the feet of a walk do not slide; 0 for what stays on the spot. */
  readonly speedMPerS: number;
};
