import { Box3, Vector3, type Object3D } from 'three';
import { CUBE_VALUES } from './createProbeField';

/** What takes its light from the probes: the six faces round a point, as uniforms. */
export type ProbeLit = {
  readonly at: Vector3;
  readonly cube: Float32Array;
  /** 0 keeps the lightmap, 1 takes the probes. */
  readonly share: { value: number };
};

/** A place in the air in the middle of what is drawn. */
export const probeLitAt = (node: Object3D, share: number): ProbeLit => ({
  at: new Box3().setFromObject(node).getCenter(new Vector3()),
  cube: new Float32Array(CUBE_VALUES),
  share: { value: share },
});
