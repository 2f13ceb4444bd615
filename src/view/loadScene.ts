import { LinearFilter, type Texture } from 'three';
import type { CompiledApartment } from '../core/apartment/compiledApartment';
import type { Result } from '../core/kernel/result';
import type { LoadedPerson, LoadedScene } from './bindings/loadedScene';
import { applyLightmaps, type Lightmap } from './load/applyLightmaps';
import { checkGlb } from './load/checkGlb';
import { collectObjects } from './load/collectObjects';
import { exposeGlow } from './load/exposeGlow';
import { inTime } from './load/inTime';
import { loadLight, type LightBytes } from './load/loadLight';
import { loadPerson, type PersonFiles } from './load/loadPerson';
import { sceneDecoders, type SceneDecoders } from './load/sceneDecoders';
import type { SceneProblem } from './load/sceneProblem';
import { textureFromBytes } from './load/textureFromBytes';
import type { SceneLight } from './light/sceneLight';

/** A model without baked light. */
const UNLIT: LightBytes = { probes: null, pictures: new Map() };
const TIMEOUT_MS = 15_000;

/** The files of a flat, as fetched. */
export type ApartmentFiles = {
  readonly manifest: CompiledApartment;
  /** How the GLB is called in messages. */
  readonly name: string;
  readonly glb: ArrayBuffer;
  readonly lightmaps: readonly {
    readonly atlas: string;
    readonly bytes: ArrayBuffer;
    /** Lux that a white texel stands for. */
    readonly luxAtWhite: number;
  }[];
  /** Layers of light; null for a model without any baked light, or with whole pictures of states. */
  readonly light: LightBytes | null;
  /** Brightness of the display per cd/m². */
  readonly exposure: number;
  readonly backdrop?: ArrayBuffer;
};

export type SceneFiles = {
  readonly apartment: ApartmentFiles;
  /** By the id of the person in the scenario. */
  readonly people: Readonly<Record<string, PersonFiles>>;
};

type Loading = {
  readonly decoders: SceneDecoders;
  readonly timeoutMs: number;
  readonly textures: Texture[];
};

const failed = (results: readonly Result<unknown, SceneProblem>[]): SceneProblem | null =>
  results.find((result) => !result.ok)?.error ?? null;

const texture = async (
  file: string,
  bytes: ArrayBuffer,
  { decoders, timeoutMs, textures }: Loading,
): Promise<Result<Texture, SceneProblem>> => {
  const read = await inTime(file, timeoutMs, textureFromBytes(decoders.ktx2, bytes));
  if (read.ok) textures.push(read.value);
  return read;
};

/**
 * Light is drawn already exposed: a texel of the lightmap times this is its share of the display, so that menus and
 * marks beside it keep their own brightness and the tone mapping stays at exposure 1.
 */
const lightmap = (map: Texture, luxAtWhite: number, exposure: number): Lightmap => {
  map.channel = 1;
  map.flipY = false;
  map.generateMipmaps = false;
  map.minFilter = LinearFilter;
  return { texture: map, intensity: luxAtWhite * exposure };
};

const loadPeople = async (
  people: SceneFiles['people'],
  { decoders, timeoutMs }: Loading,
  light: SceneLight | null,
): Promise<{ loaded: Map<string, LoadedPerson>; problems: SceneProblem[] }> => {
  const loaded = new Map<string, LoadedPerson>();
  const problems: SceneProblem[] = [];
  for (const [id, files] of Object.entries(people)) {
    const person = await loadPerson(files, decoders, timeoutMs, light);
    if (person.ok) loaded.set(id, person.value);
    else problems.push(person.error);
  }
  return { loaded, problems };
};

/**
 * Turns fetched bytes into what is drawn. A flat that cannot be read is a failure; a person that cannot be read is a
 * problem of the loaded scene, since she can still be spoken with.
 */
export const loadScene = async (
  { apartment, people }: SceneFiles,
  timeoutMs: number = TIMEOUT_MS,
): Promise<Result<LoadedScene, SceneProblem>> => {
  const { manifest } = apartment.manifest;
  const file = apartment.name;
  const header = checkGlb(file, apartment.glb);
  if (!header.ok) return header;
  const loading: Loading = { decoders: sceneDecoders(), timeoutMs, textures: [] };
  const { exposure } = apartment;
  const [model, light, backdrop, ...maps] = await Promise.all([
    inTime(file, timeoutMs, loading.decoders.gltf.parseAsync(apartment.glb, '')),
    apartment.lightmaps.length > 0
      ? null
      : loadLight(apartment.manifest, apartment.light ?? UNLIT, loading),
    apartment.backdrop ? texture('backdrop', apartment.backdrop, loading) : null,
    ...apartment.lightmaps.map(({ atlas, bytes }) => texture(`lightmap ${atlas}`, bytes, loading)),
  ]);
  const problem = failed([
    model,
    ...(light ? [light] : []),
    ...(backdrop ? [backdrop] : []),
    ...maps,
  ]);
  if (!model.ok || problem) {
    for (const read of loading.textures) read.dispose();
    return { ok: false, error: problem ?? { kind: 'unreadable', file, detail: 'no scene' } };
  }
  const { scene: shell } = model.value;
  const lightmaps = new Map(
    apartment.lightmaps.flatMap(({ atlas, luxAtWhite }, index) => {
      const read = maps[index];
      return read?.ok ? [[atlas, lightmap(read.value, luxAtWhite, exposure)] as const] : [];
    }),
  );
  const lit = light?.ok ? light.value(shell) : null;
  if (!lit) {
    exposeGlow(shell, exposure);
    applyLightmaps(shell, lightmaps);
  }
  const { loaded, problems } = await loadPeople(people, loading, lit);
  return {
    ok: true,
    value: {
      apartment: apartment.manifest,
      shell,
      objects: collectObjects(shell, manifest.objects),
      people: loaded,
      textures: loading.textures,
      backdrop: backdrop?.ok ? backdrop.value : null,
      light: lit,
      exposure,
      held: new Set(),
      problems,
    },
  };
};
