import { useFrame, useThree } from '@react-three/fiber';
import { useXR, useXRInputSourceState, type XRControllerState } from '@react-three/xr';
import { useMemo, useRef, type RefObject } from 'react';
import {
  BufferAttribute,
  BufferGeometry,
  Line,
  LineBasicMaterial,
  Vector3,
  type Group,
  type Mesh,
} from 'three';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import { floorHeightAt } from '../../core/apartment/floorHeightAt';
import { useSession } from '../../session/useSession';
import { LandingRing } from './LandingRing';
import { movesBody } from './movesBody';
import { readRay } from './readRay';
import { readThumbstick } from './readThumbstick';
import { solidAt } from './solidAt';
import { standAt } from './standAt';
import { ARC_POINTS, throwArc, type Ground } from './throwArc';

const AIMING = -0.6;
const LET_GO = -0.3;
const FREE = 0x3f8f6b;
const BLOCKED = 0xb5472a;

const from = new Vector3();
const direction = new Vector3();
const head = new Vector3();
const left = { x: 0, y: 0 };
const right = { x: 0, y: 0 };

/** What can be moved is left out: it may be gone. */
const groundOf = (apartment: CompiledApartment): Ground => ({
  solid: solidAt(
    apartment,
    apartment.manifest.collision.filter(({ object }) => object === undefined),
  ),
  floorM: (xM, zM) => (floorHeightAt(apartment, xM * 1000, zM * 1000) ?? 0) / 1000,
});

const arcLine = (): Line<BufferGeometry, LineBasicMaterial> => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(ARC_POINTS * 3), 3));
  const line = new Line(geometry, new LineBasicMaterial({ toneMapped: false }));
  line.frustumCulled = false;
  line.visible = false;
  return line;
};

/**
 * Push a stick forward to aim an arc at the floor, let go to stand there. The grid of the core says where a body fits
 * and whether a way leads there, and the arc ends at walls, so that no wall and no furniture is passed.
 */
export const Teleport = ({ origin }: { readonly origin: RefObject<Group | null> }) => {
  const { walker, scenario } = useSession();
  const ground = useMemo(() => groundOf(scenario.apartment), [scenario]);
  const reference = useXR((state) => state.originReferenceSpace);
  const camera = useThree((state) => state.camera);
  const leftController = useXRInputSourceState('controller', 'left');
  const rightController = useXRInputSourceState('controller', 'right');
  const line = useMemo(arcLine, []);
  const ring = useRef<Mesh>(null);
  const aim = useRef<{ hand: XRControllerState | null; target: readonly [number, number] | null }>({
    hand: null,
    target: null,
  });

  useFrame((_state, _elapsedSeconds, frame: XRFrame | undefined) => {
    readThumbstick(leftController, left);
    readThumbstick(rightController, right);
    const now = aim.current;
    if (!now.hand) {
      const hand =
        right.y < AIMING ? rightController : left.y < AIMING ? leftController : undefined;
      now.hand = hand ?? null;
    }
    const space = origin.current;
    const mark = ring.current;
    if (!now.hand || !space || !mark) return;
    const stick = now.hand === leftController ? left : right;
    if (stick.y > LET_GO) {
      // A controller that was lost while aiming did not let go.
      const held = now.hand === leftController || now.hand === rightController;
      if (held && now.target && walker.jumpTo(now.target[0], now.target[1])) {
        camera.getWorldPosition(head);
        standAt(space, head, now.target[0], now.target[1]);
      }
      now.hand = null;
      now.target = null;
      line.visible = false;
      mark.visible = false;
      return;
    }
    const position = line.geometry.getAttribute('position');
    if (!readRay(frame, reference, now.hand, space, from, direction)) return;
    if (!(position.array instanceof Float32Array)) return;
    const { count, landed } = throwArc(from, direction, position.array, ground);
    now.target = landed ? walker.landing(position.getX(count - 1), position.getZ(count - 1)) : null;
    position.needsUpdate = true;
    line.geometry.setDrawRange(0, count);
    line.material.color.setHex(now.target ? FREE : BLOCKED);
    line.visible = true;
    mark.visible = now.target !== null;
    if (now.target) {
      const [xM, zM] = now.target;
      mark.position.set(xM, ground.floorM(xM, zM) + 0.02, zM);
    }
  }, movesBody);

  return (
    <>
      <primitive object={line} />
      <LandingRing ref={ring} color={FREE} />
    </>
  );
};
