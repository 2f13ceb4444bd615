import { useMemo } from 'react';
import { Vector3 } from 'three';
import { Glow } from '../../../view/bindings/Glow';
import { homeBox } from '../../../view/bindings/homeBox';
import type { ThingView } from '../../../view/bindings/kindView';
import { useBakedLight } from '../../../view/bindings/useBakedLight';
import { useThingState } from '../../../view/bindings/useThingState';

const GLOW_M = 0.75;
/** The shade is in the upper part of a lamp. */
const SHADE_AT = 0.75;

/** Warm light round the shade while the lamp is on, in a flat that has not baked it. */
export const LampView: ThingView = ({ thing, node }) => {
  const power = useThingState(thing.id, 'power');
  const baked = useBakedLight(thing.id);
  const at = useMemo(() => {
    const { min, max } = homeBox(node);
    const shade = new Vector3().lerpVectors(min, max, 0.5).setY(min.y + (max.y - min.y) * SHADE_AT);
    return shade.toArray();
  }, [node]);
  return power === 'on' && !baked ? (
    <Glow at={at} sizeM={GLOW_M} colour="#ffc98a" strength={0.55} />
  ) : null;
};
