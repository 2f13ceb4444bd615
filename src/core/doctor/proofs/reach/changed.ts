import type { FactOf } from '../../../sim/fact';
import type { Scalar } from '../../../sim/intent';

/** The fact that `entity.key` becomes `to`. From what, and by whom, no pattern asks. */
export const changed = (ref: string, to: Scalar): FactOf<'state/changed'> => {
  const dot = ref.indexOf('.');
  return {
    type: 'state/changed',
    entity: ref.slice(0, dot),
    key: ref.slice(dot + 1),
    from: '',
    to,
    by: 'rule',
  };
};
