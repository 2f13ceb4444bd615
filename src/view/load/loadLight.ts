import type { Object3D } from 'three';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import type { Probes } from '../../core/apartment/probesSchema';
import type { Result } from '../../core/kernel/result';
import { SceneLight } from '../light/sceneLight';
import { lightPicture } from './lightPicture';
import { nodeNamed } from './nodeNamed';
import type { SceneDecoders } from './sceneDecoders';
import type { SceneProblem } from './sceneProblem';

/** The light of a flat, as fetched: pictures by their names in the manifest. */
export type LightBytes = {
  readonly probes: Probes | null;
  readonly pictures: ReadonlyMap<string, ArrayBuffer>;
};

/** Decodes what the first frame needs, and lights the model. */
export const loadLight = async (
  apartment: CompiledApartment,
  { probes, pictures }: LightBytes,
  work: { readonly decoders: SceneDecoders; readonly timeoutMs: number },
): Promise<Result<(shell: Object3D) => SceneLight, SceneProblem>> => {
  const read = await Promise.all(
    [...pictures].map(
      async ([url, bytes]) => [url, await lightPicture(apartment, url, bytes, work)] as const,
    ),
  );
  const textures = new Map(
    read.flatMap(([url, each]) => (each.ok ? [[url, each.value] as const] : [])),
  );
  const failed = read.map(([, each]) => each).find((each) => !each.ok);
  if (failed && !failed.ok) {
    for (const texture of textures.values()) texture.dispose();
    return failed;
  }
  const light = (shell: Object3D): SceneLight => {
    const objects = new Map(
      apartment.manifest.objects.flatMap(({ id, node }) => {
        const found = nodeNamed(shell, node);
        return found ? [[id, found] as const] : [];
      }),
    );
    return new SceneLight({ apartment, shell, objects, probes, pictures: textures });
  };
  return { ok: true, value: light };
};
