import type { CompiledApartment } from '../core/apartment/compiledApartment';
import type { Problem } from '../core/kernel/problem';
import type { Registry } from '../core/registry/registry';
import type { FitRule } from '../core/scenario/fit/fitRule';
import {
  loadScenario,
  type Loaded,
  type LoadInput,
  type LoadResult,
  type ScenarioSources,
} from '../core/scenario/loadScenario';
import type { NightRules } from '../core/scenario/nightRules';
import type { NormProfile } from '../core/scenario/normProfile';
import type { OpenedSources } from '../core/scenario/parse/openOnce';
import type { Persona } from '../core/scenario/persona';
import { registry } from '../kinds';
import { readScenarioFolder } from './readScenarioFolder';
import { readApartments, readFit, readNights, readNorms, readPersonas } from './readShared';
import { scenarioIds } from './scenarioIds';

export type Project = {
  readonly registry: Registry;
  readonly apartments: Readonly<Record<string, CompiledApartment>>;
  readonly personas: Readonly<Record<string, Persona>>;
  readonly norms: Readonly<Record<string, NormProfile>>;
  readonly nights: Readonly<Record<string, NightRules>>;
  readonly fit: readonly FitRule[];
  /**
   * Visits that can be played: without an error, or with nothing missing but translations. Each by the id of its
   * scenario; where one may choose who lives there, the second and later ones by `scenario/persona`.
   */
  readonly scenarios: ReadonlyMap<string, Loaded>;
  /** The files of every visit as read, also of those with errors. */
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

/** A scenario for each resident that it offers; the first under the id of the scenario. */
const visitsOf = (
  folder: LoadInput,
): readonly { readonly key: string; readonly result: LoadResult }[] => {
  const parsed: OpenedSources = new Map();
  const input = { ...folder, parsed };
  const first = loadScenario(input);
  const others = first.choices.slice(1).map((persona) => ({
    key: `${input.id}/${persona}`,
    result: loadScenario({ ...input, persona }),
  }));
  return [{ key: input.id, result: first }, ...others];
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
  const fitSets = readFit(root, registry);
  const fit = Object.values(fitSets.found).flatMap(({ rules }) => rules);
  const ids = scenarioIds(root);
  const folders = ids
    .filter((id) => only === undefined || only.includes(id))
    .map((id) => ({ id, ...readScenarioFolder(root, id) }));
  const apartments = readApartments(root, only === undefined ? null : flatsOf(folders));
  const unreadable = [personas, norms, nights, apartments].flatMap((shared) => shared.unreadable);
  const shared = [apartments, norms, nights, fitSets, personas];
  const problems: Problem[] = shared.flatMap((one) => one.problems);
  const scenarios = new Map<string, Loaded>();
  const sources = new Map<string, ScenarioSources>();
  if (ids.length === 0) {
    const message =
      'There is no scenario here: a scenario is a folder scenarios/<id> with scenario.yaml and rubric.yaml.';
    problems.push({ severity: 'error', file: 'scenarios', line: 1, column: 1, message });
  }
  for (const { id, files, problems: unread } of folders) {
    const library = {
      registry,
      personas: personas.found,
      norms: norms.found,
      nights: nights.found,
      fit,
      apartments: apartments.found,
      unreadable,
    };
    const readable = unread.every(({ severity }) => severity !== 'error');
    const found = new Map<string, Problem>();
    for (const { key, result } of visitsOf({ ...library, id, files })) {
      sources.set(key, result.sources);
      for (const problem of [...unread, ...result.problems])
        found.set(JSON.stringify(problem), { ...problem, file: `scenarios/${id}/${problem.file}` });
      const playable = result.loaded ?? result.untranslated;
      if (readable && playable !== null) scenarios.set(key, playable);
    }
    problems.push(...found.values());
  }
  return {
    registry,
    apartments: apartments.found,
    personas: personas.found,
    norms: norms.found,
    nights: nights.found,
    fit,
    scenarios,
    sources,
    problems,
  };
};
