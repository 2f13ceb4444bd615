import type { BenchHook } from '../../src/view/benchHook.ts';
import type { PictureView } from './pictureView.ts';

/** Straight ahead is a little down, as people look round a room. */
const PITCH_DEG = -8;

/** A fixed view as the eyes of the trainee. */
export const eyesOf = ({
  from: [x, y],
  towards,
  pitchDeg = PITCH_DEG,
}: PictureView): Parameters<BenchHook['look']>[0] => ({
  xM: x / 1000,
  zM: y / 1000,
  yawRad: Math.atan2(x - towards[0], y - towards[1]),
  pitchRad: (pitchDeg * Math.PI) / 180,
});
