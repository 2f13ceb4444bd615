import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledApartment } from '../core/apartment/compiledApartment';
import { compileApartment } from '../core/apartment/compileApartment';
import { parseManifest } from '../core/apartment/parseManifest';
import type { Problem } from '../core/kernel/problem';
import type { Result } from '../core/kernel/result';
import { loadNormProfile } from '../core/scenario/loadNormProfile';
import { loadPersona } from '../core/scenario/loadPersona';
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

const readAll = <T extends { readonly id: string }>(
  root: string,
  files: readonly { readonly id: string; readonly file: string }[],
  load: Load<T>,
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
      : loaded.value.id === id
        ? []
        : [
            error(
              file,
              `The id inside is "${loaded.value.id}", the file or folder is called "${id}"; give both the same name.`,
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
  readAll(root, yamlIn(root, 'scenarios/personas'), loadPersona);

export const readNorms = (root: string): Shared<NormProfile> =>
  readAll(root, yamlIn(root, 'scenarios/norms'), loadNormProfile);

/** Where the first word that a message quotes stands in the file: the flaw is there or next to it. */
const placeOf = (text: string, message: string): Pick<Problem, 'line' | 'column'> => {
  const quoted = /"[^"]+"/.exec(message)?.[0];
  const at = quoted === undefined ? -1 : text.indexOf(quoted);
  if (at === -1) return { line: 1, column: 1 };
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const loadApartment: Load<CompiledApartment & { readonly id: string }> = (text, file) => {
  const manifest = parseManifest(text, file);
  if (!manifest.ok) return manifest;
  const compiled = compileApartment(manifest.value);
  if (!compiled.ok)
    return {
      ok: false,
      error: compiled.error.map((message) => ({
        ...error(file, message),
        ...placeOf(text, message),
      })),
    };
  return { ok: true, value: { ...compiled.value, id: manifest.value.id } };
};

/** Every folder of public/models that holds an apartment.json. */
export const readApartments = (root: string): Shared<CompiledApartment> => {
  const files = listFolder(root, 'public', 'models')
    .filter((entry) => entry.folder)
    .map(({ name }) => ({ id: name, file: `public/models/${name}/apartment.json` }))
    .filter(({ file }) => existsSync(join(root, file)));
  return readAll(root, files, loadApartment);
};
