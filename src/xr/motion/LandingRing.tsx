import type { Ref } from 'react';
import type { Mesh } from 'three';

/** Where a teleport would land. Hidden until it is aimed. */
export const LandingRing = ({
  ref,
  color,
}: {
  readonly ref: Ref<Mesh>;
  readonly color: number;
}) => (
  <mesh ref={ref} visible={false} rotation-x={-Math.PI / 2} renderOrder={5}>
    <ringGeometry args={[0.18, 0.26, 40]} />
    <meshBasicMaterial
      color={color}
      transparent
      opacity={0.9}
      depthWrite={false}
      toneMapped={false}
    />
  </mesh>
);
