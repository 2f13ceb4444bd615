import { Quaternion, Vector3 } from 'three';
import type { TapeLine } from './tapeLine';

/** Over the tape, clear of it. */
const LABEL_ABOVE_M = 0.07;
const UP = new Vector3(0, 1, 0);

type Triple = [x: number, y: number, z: number];

/** How to draw a stretch of tape: a rod that stands up until it is turned, and where its value hangs. */
export type LaidTape = {
  readonly middle: Triple;
  readonly turn: Quaternion;
  readonly lengthM: number;
  readonly label: Triple;
};

export const laidTape = ({ from, to }: TapeLine): LaidTape => {
  const along = new Vector3().subVectors(to, from);
  const middle = new Vector3().lerpVectors(from, to, 0.5);
  return {
    middle: middle.toArray(),
    turn: new Quaternion().setFromUnitVectors(UP, along.clone().normalize()),
    lengthM: along.length(),
    label: [middle.x, Math.max(from.y, to.y) + LABEL_ABOVE_M, middle.z],
  };
};
