import type { CompiledApartment } from '../core/apartment/compiledApartment';
import type { Result } from '../core/kernel/result';
import type { LoadedPerson, LoadedScene } from './bindings/loadedScene';
import { checkGlb } from './load/checkGlb';
import { collectObjects } from './load/collectObjects';
import { inTime } from './load/inTime';
import { loadLight, type LightBytes } from './load/loadLight';
import { loadPerson, type PersonFiles } from './load/loadPerson';
import { sceneDecoders, type SceneDecoders } from './load/sceneDecoders';
import type { SceneProblem } from './load/sceneProblem';
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
  /** Null for a model without baked light. */
  readonly light: LightBytes | null;
};

export type SceneFiles = {
  readonly apartment: ApartmentFiles;
  /** By the id of the person in the scenario. */
  readonly people: Readonly<Record<string, PersonFiles>>;
};

type Loading = { readonly decoders: SceneDecoders; readonly timeoutMs: number };

const loadPeople = async (
  people: SceneFiles['people'],
  { decoders, timeoutMs }: Loading,
  light: SceneLight,
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
  const loading: Loading = { decoders: sceneDecoders(), timeoutMs };
  const [model, lit] = await Promise.all([
    inTime(file, timeoutMs, loading.decoders.gltf.parseAsync(apartment.glb, '')),
    loadLight(apartment.manifest, apartment.light ?? UNLIT, loading),
  ]);
  if (!model.ok) return model;
  if (!lit.ok) return lit;
  const { scene: shell } = model.value;
  const light = lit.value(shell);
  const { loaded, problems } = await loadPeople(people, loading, light);
  return {
    ok: true,
    value: {
      apartment: apartment.manifest,
      shell,
      objects: collectObjects(shell, manifest.objects),
      people: loaded,
      light,
      problems,
    },
  };
};
