import type { Object3D } from 'three';
import type { Result } from '../../core/kernel/result';
import { checkGlb } from './checkGlb';
import { inTime } from './inTime';
import type { SceneDecoders } from './sceneDecoders';
import type { SceneProblem } from './sceneProblem';

/** The model of a rollator, a cane or a wheelchair: out of sight until it is in her hand. */
export const loadAid = async (
  { name, glb }: { readonly name: string; readonly glb: ArrayBuffer },
  gltf: SceneDecoders['gltf'],
  timeoutMs: number,
): Promise<Result<Object3D, SceneProblem>> => {
  const file = `${name}.glb`;
  const header = checkGlb(file, glb);
  if (!header.ok) return header;
  const parsed = await inTime(file, timeoutMs, gltf.parseAsync(glb, ''));
  if (!parsed.ok) return parsed;
  const { scene } = parsed.value;
  scene.visible = false;
  return { ok: true, value: scene };
};
