import { useFrame, useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import { MathUtils } from 'three';
import { floorHeightAt } from '../../core/apartment/floorHeightAt';
import { useSession } from '../../session/useSession';
import { FloorTarget } from './FloorTarget';
import { Reticle } from './Reticle';
import { useDeskInput } from './useDeskInput';
import { walkStep } from './walkStep';

/** After the driver (-40), so that the picture shows the pose of this frame. */
const AFTER_SIM = -30;
/** One who goes down a step is down it after some tenths of a second. */
const STEP_PER_S = 12;
/** How often what lies under a resting mouse is looked up again while the view moves. */
const POINT_EVERY_S = 0.1;

/** Walking and looking with keys, mouse or finger. Does nothing while a headset shows the visit. */
export const DeskControls = () => {
  const { pose, walker, scenario } = useSession();
  const gl = useThree((state) => state.gl);
  const smooth = useMemo(() => !matchMedia('(prefers-reduced-motion: reduce)').matches, []);
  const held = useDeskInput(smooth);
  const walk = useMemo(() => ({ pose, walker, held, smooth }), [pose, walker, held, smooth]);
  const pointed = useMemo(() => ({ sinceS: 0, xM: 0, zM: 0, yawRad: 0, pitchRad: 0 }), []);

  useFrame(({ camera, events }, elapsedSeconds) => {
    if (gl.xr.isPresenting) return;
    walkStep(walk, elapsedSeconds);
    const floorMm = floorHeightAt(scenario.apartment, pose.xM * 1000, pose.zM * 1000) ?? 0;
    pose.floorM = smooth
      ? MathUtils.damp(pose.floorM, floorMm / 1000, STEP_PER_S, elapsedSeconds)
      : floorMm / 1000;
    camera.position.set(pose.xM, pose.floorM + pose.eyeHeightM, pose.zM);
    camera.rotation.set(pose.pitchRad, pose.yawRad, 0, 'YXZ');
    pointed.sinceS += elapsedSeconds;
    const still =
      pointed.xM === pose.xM &&
      pointed.zM === pose.zM &&
      pointed.yawRad === pose.yawRad &&
      pointed.pitchRad === pose.pitchRad;
    if (still || pointed.sinceS < POINT_EVERY_S) return;
    pointed.sinceS = 0;
    pointed.xM = pose.xM;
    pointed.zM = pose.zM;
    pointed.yawRad = pose.yawRad;
    pointed.pitchRad = pose.pitchRad;
    camera.updateMatrixWorld();
    events.update?.();
  }, AFTER_SIM);

  return (
    <>
      <FloorTarget onWalk={smooth ? walker.walkTo : walker.jumpTo} />
      <Reticle />
    </>
  );
};
