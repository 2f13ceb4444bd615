import type { Aids } from '../../core/apartment/check/aidFindings';
import type { NormProfile } from '../../core/scenario/normProfile';

/** How large the aids are that a flat is looked at for: the largest, and the widest circle, of any profile; null without. */
export const aidsOf = (norms: Readonly<Record<string, NormProfile>>): Aids | null => {
  const widest = (name: string, end: 0 | 1): number =>
    Math.max(
      ...Object.values(norms).flatMap((profile) => {
        const norm = profile.norms[name];
        return norm === undefined ? [] : [norm.range[end] * 10];
      }),
    );
  const aids = {
    rollatorWidthMm: widest('rollator-width', 1),
    wheelchairWidthMm: widest('wheelchair-width', 1),
    wheelchairLengthMm: widest('wheelchair-length', 1),
    turningCircleMm: widest('turning-circle', 0),
  };
  return Object.values(aids).every(Number.isFinite) ? aids : null;
};
