import { useFrame, useThree } from '@react-three/fiber';
import { useMemo, useRef, type ReactNode } from 'react';
import { Vector3, type Group } from 'three';
import { useSession } from '../../session/useSession';
import { solidAt, type Solid } from '../motion/solidAt';
import { belowGaze } from './belowGaze';

type Props = {
  /** Place again whenever this changes; it stays there otherwise, since text fixed to the head makes people sick. */
  readonly placeKey: string;
  readonly distanceM: number;
  /** From the eyes; `below-gaze` goes down with them, for one who looks at somebody on the floor. */
  readonly heightM: number | 'below-gaze';
  /** To the right of where she looks. */
  readonly sideM?: number;
  readonly children: ReactNode;
};

const NEAREST_M = 0.5;
const STEP_M = 0.05;
/** A panel is about this much wide and high on each side of its middle. */
const HALF_M = 0.3;
/** One who has gone this far from a panel has left it behind: it comes along. */
const LEFT_BEHIND_M = 2.2;

const head = new Vector3();
const ahead = new Vector3();

/** How far a panel may stand from the eyes without a wall or a cupboard before it. */
const clearM = (solid: Solid, from: Vector3, towards: Vector3, wantedM: number): number => {
  for (let far = NEAREST_M; far < wantedM + STEP_M; far += STEP_M)
    for (const side of [-HALF_M, 0, HALF_M]) {
      const x = from.x + towards.x * far - towards.z * side;
      const z = from.z + towards.z * far + towards.x * side;
      if (solid(x, from.y - HALF_M, z)) return Math.max(NEAREST_M, far - 2 * STEP_M);
    }
  return wantedM;
};

/** Puts something in front of the trainee, upright and facing her, at the moment it is asked for; nearer where a wall is. */
export const InFront = ({ placeKey, distanceM, heightM, sideM = 0, children }: Props) => {
  const group = useRef<Group>(null);
  const placed = useRef('');
  const { scenario, pose } = useSession();
  const solid = useMemo(
    () => solidAt(scenario.apartment, scenario.apartment.manifest.collision),
    [scenario],
  );
  const camera = useThree((state) => state.camera);
  useFrame(() => {
    const target = group.current;
    if (!target) return;
    head.setFromMatrixPosition(camera.matrixWorld);
    const { x, z } = target.position;
    const near = Math.hypot(x - head.x, z - head.z) < LEFT_BEHIND_M;
    if (near && placed.current === placeKey) return;
    placed.current = placeKey;
    ahead.setFromMatrixColumn(camera.matrixWorld, 2).negate();
    const gazeRad = Math.asin(ahead.y);
    ahead.setY(0).normalize();
    const farM = clearM(solid, head, ahead, distanceM);
    const upM = heightM === 'below-gaze' ? belowGaze(gazeRad, farM, head.y - pose.floorM) : heightM;
    target.position.set(
      head.x + ahead.x * farM - ahead.z * sideM,
      head.y + upM,
      head.z + ahead.z * farM + ahead.x * sideM,
    );
    target.rotation.set(
      heightM === 'below-gaze' ? Math.atan2(upM, farM) : 0,
      Math.atan2(head.x - target.position.x, head.z - target.position.z),
      0,
      'YXZ',
    );
  });
  return <group ref={group}>{children}</group>;
};
