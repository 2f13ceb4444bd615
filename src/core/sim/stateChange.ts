import { statedOf } from '../rules/statedOf';
import type { Scene } from '../world/scene';
import type { FactOf } from './fact';
import type { Scalar } from './intent';

type Changed = FactOf<'state/changed'>;

/** The fact that `entity.key` becomes `to`, with what it was. */
export const stateChange = (scene: Scene, ref: string, to: Scalar, by: Changed['by']): Changed => {
  const dot = ref.indexOf('.');
  const from = statedOf(scene, ref) ?? (typeof to === 'number' ? 0 : '');
  return {
    type: 'state/changed',
    entity: ref.slice(0, dot),
    key: ref.slice(dot + 1),
    from,
    to,
    by,
  };
};
