import { Mesh } from 'three';
import type { Result } from '../../core/kernel/result';
import type { LoadedPerson } from '../bindings/loadedScene';
import { checkGlb } from './checkGlb';
import { loadAid } from './loadAid';
import { inTime } from './inTime';
import { nodeNamed } from './nodeNamed';
import { parsePersonManifest } from './parsePersonManifest';
import { lightPerson } from '../light/lightPerson';
import type { SceneLight } from '../light/sceneLight';
import type { SceneDecoders } from './sceneDecoders';
import type { SceneProblem } from './sceneProblem';

/** The two files of a person, as fetched. */
export type PersonFiles = {
  /** Name for messages, for example `models/people/jeanne`. */
  readonly name: string;
  readonly glb: ArrayBuffer;
  /** The parsed JSON beside the model; checked here. */
  readonly manifest: unknown;
  /** What she walks or goes about with, its origin where hers is. */
  readonly aid: { readonly name: string; readonly glb: ArrayBuffer } | null;
};

export const loadPerson = async (
  { name, glb, manifest, aid }: PersonFiles,
  { gltf }: SceneDecoders,
  timeoutMs: number,
  light: SceneLight,
): Promise<Result<LoadedPerson, SceneProblem>> => {
  const file = `${name}.glb`;
  const described = parsePersonManifest(`${name}.json`, manifest);
  if (!described.ok) return described;
  const header = checkGlb(file, glb);
  if (!header.ok) return header;
  const parsed = await inTime(file, timeoutMs, gltf.parseAsync(glb, ''));
  if (!parsed.ok) return parsed;
  const { scene: root, animations: clips } = parsed.value;
  const { headBone, eyeBones, morphMesh } = described.value;
  const head = nodeNamed(root, headBone);
  const face = nodeNamed(root, morphMesh);
  const eyes = [nodeNamed(root, eyeBones.left), nodeNamed(root, eyeBones.right)].filter(
    (eye) => eye !== null,
  );
  if (!head || !(face instanceof Mesh) || eyes.length < 2) {
    const detail = `it lacks ${[headBone, eyeBones.left, eyeBones.right, morphMesh].join(', ')} or one of them`;
    return { ok: false, error: { kind: 'unreadable', file, detail } };
  }
  const held = aid && (await loadAid(aid, gltf, timeoutMs));
  if (held && !held.ok) return held;
  if (held) root.add(held.value);
  const lit = lightPerson(root, light);
  return {
    ok: true,
    value: {
      root,
      head,
      eyes,
      face,
      clips,
      lit,
      aid: held ? held.value : null,
      manifest: described.value,
    },
  };
};
