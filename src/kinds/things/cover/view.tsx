import { useLayoutEffect } from 'react';
import type { ThingView } from '../../../view/bindings/kindView';

const SPREAD = /use=over-her/;
/** It is modelled flatter than a chest and a bent knee are. */
const FULLER = 2.1;
/** Towards the feet: it ends at the shoulders and leaves the face free. */
const DOWN_M = 0.22;
/** Over the arms, too. */
const WIDER = 1.12;

/** Spread over somebody, a cover rises over the body under it. */
export const CoverView: ThingView = ({ node }) => {
  useLayoutEffect(() => {
    const spread = node.children.filter(({ name }) => SPREAD.test(name));
    for (const cover of spread) {
      cover.scale.x *= WIDER;
      cover.scale.y *= FULLER;
      cover.position.y *= FULLER;
      cover.translateZ(DOWN_M);
    }
    return () => {
      for (const cover of spread) {
        cover.translateZ(-DOWN_M);
        cover.scale.x /= WIDER;
        cover.scale.y /= FULLER;
        cover.position.y /= FULLER;
      }
    };
  }, [node]);
  return null;
};
