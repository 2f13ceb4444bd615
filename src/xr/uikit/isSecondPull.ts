/** A pull of a trigger: which hand, when, and where its ray went. */
export type Pull = {
  readonly hand: string;
  readonly atMs: number;
  readonly direction: readonly [x: number, y: number, z: number];
};

/** As systems count a double click: no later than this after the first… */
const WITHIN_MS = 400;
/** …and hardly beside it: the cosine of about 2.5°, less than the height of a button at arm's length. */
const SAME_WAY = 0.999;

/** Whether a pull is the second of two quick ones, which a hand makes that is not sure of the first. */
export const isSecondPull = (was: Pull | null, now: Pull): boolean => {
  if (was === null || was.hand !== now.hand || now.atMs - was.atMs > WITHIN_MS) return false;
  const [x, y, z] = was.direction;
  const [u, v, w] = now.direction;
  return x * u + y * v + z * w >= SAME_WAY;
};
