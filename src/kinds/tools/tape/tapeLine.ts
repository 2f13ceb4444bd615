import { Vector3, type Box3 } from 'three';

/** A stretch of tape in the flat, in metres. */
export type TapeLine = { readonly from: Vector3; readonly to: Vector3 };

type Flat = {
  /** Round the thing that was measured. */
  readonly box: Box3;
  /** Walls and fixed furniture. */
  readonly obstacles: readonly Box3[];
  /** Where the trainee stands: the tape is laid on her side. */
  readonly eye: Vector3;
};

/** Clear of the surface, so that the tape is seen. */
const CLEAR_M = 0.015;
const WAIST_M = 0.5;
const AXES = ['x', 'z'] as const;

const across = (axis: 'x' | 'z'): 'x' | 'z' => (axis === 'x' ? 'z' : 'x');

/** Straight up from the floor beside the thing, on the side of the trainee. */
const upright = ({ box, eye }: Flat, lengthM: number): TapeLine => {
  const from = box.clampPoint(eye, new Vector3()).setY(0);
  const towards = new Vector3(eye.x - from.x, 0, eye.z - from.z);
  if (towards.lengthSq() > 0) from.addScaledVector(towards.normalize(), CLEAR_M);
  return { from, to: from.clone().setY(lengthM) };
};

/** From each side of the thing to the next obstacle, and from one side of it to the other. */
const level = ({ box, obstacles }: Flat): TapeLine[] => {
  const middle = box.getCenter(new Vector3());
  const lines: TapeLine[] = [];
  for (const axis of AXES) {
    const line = (fromM: number, toM: number, heightM: number): TapeLine => ({
      from: middle
        .clone()
        .setY(heightM)
        .setComponent(axis === 'x' ? 0 : 2, fromM),
      to: middle
        .clone()
        .setY(heightM)
        .setComponent(axis === 'x' ? 0 : 2, toM),
    });
    lines.push(line(box.min[axis], box.max[axis], box.max.y + CLEAR_M));
    const other = across(axis);
    const beside = obstacles.filter(
      ({ min, max }) => min[other] <= middle[other] && max[other] >= middle[other],
    );
    const after = Math.min(
      ...beside.map(({ min }) => min[axis]).filter((at) => at >= box.max[axis]),
    );
    const before = Math.max(
      ...beside.map(({ max }) => max[axis]).filter((at) => at <= box.min[axis]),
    );
    if (Number.isFinite(after)) lines.push(line(box.max[axis], after, WAIST_M));
    if (Number.isFinite(before)) lines.push(line(before, box.min[axis], WAIST_M));
  }
  return lines;
};

/**
 * Where to lay the tape for a reading. The scenario says the value and not between which points, so of the stretches
 * that make sense the one nearest to the value is taken.
 */
export const tapeLine = (quantity: string, valueM: number, flat: Flat): TapeLine => {
  if (quantity.includes('height')) return upright(flat, valueM);
  const off = ({ from, to }: TapeLine): number => Math.abs(from.distanceTo(to) - valueM);
  return level(flat).reduce((best, line) => (off(line) < off(best) ? line : best));
};
