import { useLayoutEffect } from 'react';
import type { ThingView } from '../../../view/bindings/kindView';

type Shift = { readonly wider: number; readonly fuller: number; readonly downM: number };

/**
 * What the body under or above it asks for. Spread, it is modelled flatter than a chest and a bent knee are, and reaches
 * over the face: it ends at the shoulders. Rolled, it is modelled at the feet of who lies there.
 */
const SHIFTS: Readonly<Record<string, Shift>> = {
  'use=over-her': { wider: 1.12, fuller: 2.4, downM: 0.22 },
  'use=under-head': { wider: 1, fuller: 1, downM: -1.44 },
};

/** Lies over or under somebody as her body asks for. */
export const CoverView: ThingView = ({ node }) => {
  useLayoutEffect(() => {
    const shifted = node.children.flatMap((cover) => {
      const shift = SHIFTS[cover.name.split('@')[1] ?? ''];
      return shift
        ? [{ cover, shift, scale: cover.scale.clone(), at: cover.position.clone() }]
        : [];
    });
    for (const { cover, shift } of shifted) {
      cover.scale.x *= shift.wider;
      cover.scale.y *= shift.fuller;
      cover.position.y *= shift.fuller;
      cover.position.z += shift.downM;
    }
    return () => {
      for (const { cover, scale, at } of shifted) {
        cover.scale.copy(scale);
        cover.position.copy(at);
      }
    };
  }, [node]);
  return null;
};
