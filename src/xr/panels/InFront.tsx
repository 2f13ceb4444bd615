import { useFrame, useThree } from '@react-three/fiber';
import { useRef, type ReactNode } from 'react';
import { Vector3, type Group } from 'three';

type Props = {
  /** Place again whenever this changes; it stays there otherwise, since text fixed to the head makes people sick. */
  readonly placeKey: string;
  readonly distanceM: number;
  readonly heightM: number;
  /** To the right of where she looks. */
  readonly sideM?: number;
  readonly children: ReactNode;
};

const head = new Vector3();
const ahead = new Vector3();

/** Puts something in front of the trainee, upright and facing her, at the moment it is asked for. */
export const InFront = ({ placeKey, distanceM, heightM, sideM = 0, children }: Props) => {
  const group = useRef<Group>(null);
  const placed = useRef('');
  const camera = useThree((state) => state.camera);
  useFrame(() => {
    const target = group.current;
    if (!target || placed.current === placeKey) return;
    placed.current = placeKey;
    head.setFromMatrixPosition(camera.matrixWorld);
    ahead.setFromMatrixColumn(camera.matrixWorld, 2).negate().setY(0).normalize();
    target.position.set(
      head.x + ahead.x * distanceM - ahead.z * sideM,
      head.y + heightM,
      head.z + ahead.z * distanceM + ahead.x * sideM,
    );
    target.rotation.y = Math.atan2(head.x - target.position.x, head.z - target.position.z);
  });
  return <group ref={group}>{children}</group>;
};
