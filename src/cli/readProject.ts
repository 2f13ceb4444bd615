import type { CompiledApartment } from '../core/apartment/compiledApartment';
import type { Problem } from '../core/kernel/problem';
import type { Registry } from '../core/registry/registry';
import { loadScenario, type Loaded, type ScenarioSources } from '../core/scenario/loadScenario';
import type { NightRules } from '../core/scenario/nightRules';
import type { NormProfile } from '../core/scenario/normProfile';
import type { Persona } from '../core/scenario/persona';
import { registry } from '../kinds';
import { readScenarioFolder } from './readScenarioFolder';
import { readApartments, readNights, readNorms, readPersonas } from './readShared';
import { scenarioIds } from './scenarioIds';

export type Project = {
  readonly registry: Registry;
  readonly apartments: Readonly<Record<string, CompiledApartment>>;
  readonly personas: Readonly<Record<string, Persona>>;
  readonly norms: Readonly<Record<string, NormProfile>>;
  readonly nights: Readonly<Record<string, NightRules>>;
  /** Scenarios that can be played, by id: without an error, or with nothing missing but translations. */
  readonly scenarios: ReadonlyMap<string, Loaded>;
  /** The files of every scenario as read, also of those with errors. */
  readonly sources: ReadonlyMap<string, ScenarioSources>;
  /** Everything wrong in any file, with paths from the root of the project. */
  readonly problems: readonly Problem[];
};

type Folder = ReturnType<typeof readScenarioFolder>;

const APARTMENT = /^apartment:[ \t]*(["']?)([a-z][a-z0-9-]*)\1[ \t]*(?:#.*)?\r?$/m;

/** The flats these scenarios name, found without reading the YAML; null when one of them does not tell so easily. */
const flatsOf = (folders: readonly Folder[]): readonly string[] | null => {
  const flats = folders.map(({ files }) => APARTMENT.exec(files['scenario.yaml'] ?? '')?.[2]);
  const named = flats.filter((flat) => flat !== undefined);
  return named.length === flats.length ? named : null;
};

/**
 * Reads everything a trainer writes, and the apartments, from the root of the project; of the scenarios only those in
 * `only`, when given, and then only their apartments, since each is megabytes of numbers. Never throws: a file that
 * cannot be read is among the problems.
 */
export const readProject = (root: string, only?: readonly string[]): Project => {
  const personas = readPersonas(root);
  const norms = readNorms(root);
  const nights = readNights(root);
  const ids = scenarioIds(root);
  const folders = ids
    .filter((id) => only === undefined || only.includes(id))
    .map((id) => ({ id, ...readScenarioFolder(root, id) }));
  const apartments = readApartments(root, only === undefined ? null : flatsOf(folders));
  const unreadable = [...personas.unreadable, ...norms.unreadable, ...nights.unreadable, ...apartments.unreadable];
  const problems: Problem[] = [...apartments.problems, ...norms.problems, ...nights.problems, ...personas.problems];
  const scenarios = new Map<string, Loaded>();
  const sources = new Map<string, ScenarioSources>();
  if (ids.length === 0) {
    const message =
      'There is no scenario here: a scenario is a folder scenarios/<id> with scenario.yaml and rubric.yaml.';
    problems.push({ severity: 'error', file: 'scenarios', line: 1, column: 1, message });
  }
  for (const { id, files, problems: unread } of folders) {
    const result = loadScenario({
      id,
      files,
      registry,
      personas: personas.found,
      norms: norms.found,
      nights: nights.found,
      apartments: apartments.found,
      unreadable,
    });
    sources.set(id, result.sources);
    const found = [...unread, ...result.problems];
    problems.push(
      ...found.map((problem) => ({ ...problem, file: `scenarios/${id}/${problem.file}` })),
    );
    const readable = unread.every(({ severity }) => severity !== 'error');
    const playable = result.loaded ?? result.untranslated;
    if (readable && playable !== null) scenarios.set(id, playable);
  }
  return {
    registry,
    apartments: apartments.found,
    personas: personas.found,
    norms: norms.found,
    nights: nights.found,
    scenarios,
    sources,
    problems,
  };
};
