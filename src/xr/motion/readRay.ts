import type { XRControllerState } from '@react-three/xr';
import { Matrix4, type Object3D, type Vector3 } from 'three';

const pose = new Matrix4();

/**
 * Where a controller points in the scene, into `from` and `direction`; false while it is not tracked. The ray of the
 * device, not the grip, which leans away from it by some 50°.
 */
export const readRay = (
  frame: XRFrame | undefined,
  reference: XRReferenceSpace | null | undefined,
  { inputSource }: XRControllerState,
  origin: Object3D,
  from: Vector3,
  direction: Vector3,
): boolean => {
  const ray = reference ? frame?.getPose(inputSource.targetRaySpace, reference) : undefined;
  if (!ray) return false;
  pose.fromArray(ray.transform.matrix).premultiply(origin.matrixWorld);
  from.setFromMatrixPosition(pose);
  direction.set(0, 0, -1).transformDirection(pose);
  return true;
};
