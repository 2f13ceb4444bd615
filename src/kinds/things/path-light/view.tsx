import { useMemo } from 'react';
import { Vector3 } from 'three';
import { Glow } from '../../../view/bindings/Glow';
import { homeBox } from '../../../view/bindings/homeBox';
import type { ThingView } from '../../../view/bindings/kindView';
import { useBakedLight } from '../../../view/bindings/useBakedLight';
import { useThingState } from '../../../view/bindings/useThingState';

const POOL_M = 1.5;
const GLOW_M = 0.32;
/** Above rugs and thresholds. */
const POOL_HEIGHT_M = 0.022;

/** A night light and its pool on the floor, once there is one, in a flat that has not baked it. */
export const PathLightView: ThingView = ({ thing, node }) => {
  const power = useThingState(thing.id, 'power');
  const baked = useBakedLight(thing.id);
  const [x, y, z] = useMemo(() => homeBox(node).getCenter(new Vector3()).toArray(), [node]);
  if (power !== 'on' || baked) return null;
  return (
    <>
      <Glow at={[x, Math.max(y, 0.12), z]} sizeM={GLOW_M} colour="#ffc27a" strength={0.7} />
      <Glow at={[x, POOL_HEIGHT_M, z]} sizeM={POOL_M} colour="#ffc27a" strength={0.35} flat />
    </>
  );
};
