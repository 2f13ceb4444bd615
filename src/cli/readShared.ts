import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apartmentProblems } from '../core/apartment/apartmentProblems';
import type { CompiledApartment } from '../core/apartment/compiledApartment';
import { compileApartment } from '../core/apartment/compileApartment';
import type { FloorLight } from '../core/apartment/floorLightSchema';
import type { Manifest } from '../core/apartment/manifest';
import { parseFloorLight } from '../core/apartment/parseFloorLight';
import { parseManifest } from '../core/apartment/parseManifest';
import type { Problem } from '../core/kernel/problem';
import type { Result } from '../core/kernel/result';
import type { Registry } from '../core/registry/registry';
import { loadFit, type FitSet } from '../core/scenario/fit/loadFit';
import { loadNormProfile } from '../core/scenario/loadNormProfile';
import { loadNightRules } from '../core/scenario/loadNightRules';
import { loadPersona } from '../core/scenario/loadPersona';
import type { NightRules } from '../core/scenario/nightRules';
import type { NormProfile } from '../core/scenario/normProfile';
import type { Persona } from '../core/scenario/persona';
import { listFolder } from './listFolder';
import { readTextFile } from './readTextFile';

/** What several scenarios share, by id; `unreadable` are those whose file has an error. */
export type Shared<T> = {
  readonly found: Readonly<Record<string, T>>;
  readonly unreadable: readonly string[];
  readonly problems: readonly Problem[];
};

type Load<T> = (text: string, file: string) => Result<T, readonly Problem[]>;

const error = (file: string, message: string): Problem => ({
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message,
});

const readAll = <T>(
  root: string,
  files: readonly { readonly id: string; readonly file: string }[],
  load: Load<T>,
  idOf: (loaded: T) => string,
): Shared<T> => {
  const found: Record<string, T> = {};
  const unreadable: string[] = [];
  const problems: Problem[] = [];
  for (const { id, file } of files) {
    const text = readTextFile(join(root, file));
    if (!text.ok) {
      unreadable.push(id);
      problems.push(error(file, text.error));
      continue;
    }
    const loaded = load(text.value, file);
    const wrong = !loaded.ok
      ? loaded.error
      : idOf(loaded.value) === id
        ? []
        : [
            error(
              file,
              `The id inside is "${idOf(loaded.value)}", the file or folder is called "${id}"; give both the same name.`,
            ),
          ];
    if (loaded.ok && wrong.length === 0) found[id] = loaded.value;
    else unreadable.push(id);
    problems.push(...wrong);
  }
  return { found, unreadable, problems };
};

const yamlIn = (root: string, folder: string): { readonly id: string; readonly file: string }[] =>
  listFolder(root, folder)
    .filter(({ name }) => name.endsWith('.yaml'))
    .map(({ name }) => ({ id: name.slice(0, -'.yaml'.length), file: `${folder}/${name}` }));

export const readPersonas = (root: string): Shared<Persona> =>
  readAll(root, yamlIn(root, 'scenarios/personas'), loadPersona, ({ id }) => id);

export const readNorms = (root: string): Shared<NormProfile> =>
  readAll(root, yamlIn(root, 'scenarios/norms'), loadNormProfile, ({ id }) => id);

export const readNights = (root: string): Shared<NightRules> =>
  readAll(root, yamlIn(root, 'scenarios/night'), loadNightRules, ({ id }) => id);

export const readFit = (root: string, registry: Registry): Shared<FitSet> =>
  readAll(
    root,
    yamlIn(root, 'scenarios/fit'),
    (text, file) => loadFit(text, file, registry),
    ({ id }) => id,
  );

/** The file beside a manifest that says how bright the floor is; null when the manifest names none. */
const readFloorLight = (
  folder: string,
  root: string,
  { light }: Manifest,
): Result<FloorLight | null, readonly Problem[]> => {
  if (light === undefined) return { ok: true, value: null };
  const file = `${folder}/${light.floor.url}`;
  const text = readTextFile(join(root, file));
  return text.ok
    ? parseFloorLight(text.value, file)
    : { ok: false, error: [error(file, text.error)] };
};

const apartmentLoader =
  (root: string): Load<CompiledApartment> =>
  (text, file) => {
    const manifest = parseManifest(text, file);
    if (!manifest.ok) return manifest;
    const floor = readFloorLight(dirname(file), root, manifest.value);
    if (!floor.ok) return floor;
    const compiled = compileApartment(manifest.value, floor.value);
    return compiled.ok
      ? compiled
      : { ok: false, error: apartmentProblems(compiled.error, text, file) };
  };

/**
 * Every folder of public/models that holds an apartment.json; only those in `wanted`, when each of them is there. Else
 * all are read, for a message that knows what there is to mean.
 */
export const readApartments = (
  root: string,
  wanted: readonly string[] | null,
): Shared<CompiledApartment> => {
  const files = listFolder(root, 'public', 'models')
    .filter((entry) => entry.folder)
    .map(({ name }) => ({ id: name, file: `public/models/${name}/apartment.json` }))
    .filter(({ file }) => existsSync(join(root, file)));
  const areThere = wanted?.every((flat) => files.some(({ id }) => id === flat)) ?? false;
  const read = areThere ? files.filter(({ id }) => wanted?.includes(id)) : files;
  return readAll(root, read, apartmentLoader(root), ({ manifest }) => manifest.id);
};
