import { MathUtils, Matrix4, Quaternion, Vector3 } from 'three';
import type { Anchor } from '../../core/apartment/compiledApartment';

const UP = new Vector3(0, 1, 0);

/** The frame of an anchor: millimetres of the plan to metres, clockwise from north to counter-clockwise about y. */
export const anchorMatrix = ({ at, floorMm, heightMm, headingDeg }: Anchor): Matrix4 =>
  new Matrix4().compose(
    new Vector3(at[0] / 1000, (floorMm + heightMm) / 1000, at[1] / 1000),
    new Quaternion().setFromAxisAngle(UP, -MathUtils.degToRad(headingDeg)),
    new Vector3(1, 1, 1),
  );

/** What takes a thing that the model shows at `home` to `now`, whatever the origin of its node. */
export const placeTransform = (home: Anchor, now: Anchor): Matrix4 =>
  anchorMatrix(now).multiply(anchorMatrix(home).invert());
