import type { Anchor } from '../../core/apartment/compiledApartment';
import type { BodyPose } from './bodyPose';

/** How somebody sits or lies at an anchor: anchors look clockwise from north, people to +z. */
export const anchorPose = ({ at, headingDeg }: Pick<Anchor, 'at' | 'headingDeg'>): BodyPose => ({
  xM: at[0] / 1000,
  zM: at[1] / 1000,
  yawRad: Math.PI - (headingDeg * Math.PI) / 180,
});
