import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import type { Registry } from '../../core/registry/registry';
import { loadNormProfile } from '../../core/scenario/loadNormProfile';
import { loadNightRules } from '../../core/scenario/loadNightRules';
import { loadPersona } from '../../core/scenario/loadPersona';
import { loadScenario, type Loaded } from '../../core/scenario/loadScenario';
import { AssetError } from './assetError';
import { fetchEach } from './fetchEach';
import { fetchText } from './fetchText';
import type { ScenarioIndex } from './scenarioIndex';

/** The walkthroughs are for authors and tests; a visit needs none of them. */
const PLAYED = /^(scenario|rubric|texts\.[a-z]+)\.yaml$/;
const APARTMENT = /^apartment:\s*["']?([a-z][a-z0-9-]*)/m;

type Request = {
  readonly base: string;
  readonly id: string;
  readonly index: ScenarioIndex;
  readonly registry: Registry;
  readonly apartmentOf: (id: string) => Promise<CompiledApartment>;
};

/** Fetches one scenario with everything it refers to, and compiles it. Rejects with an AssetError. */
export const fetchScenario = async ({
  base,
  id,
  index,
  registry,
  apartmentOf,
}: Request): Promise<Loaded> => {
  const folder = `${base}scenarios/${id}/`;
  const names = (index.scenarios[id] ?? []).filter((name) => PLAYED.test(name));
  if (!names.includes('scenario.yaml'))
    throw new AssetError({ kind: 'missing', file: `${folder}scenario.yaml` });
  const texts = await Promise.all(
    names.map(async (name) => [name, await fetchText(folder + name)] as const),
  );
  const files = Object.fromEntries(texts);
  const apartmentId = APARTMENT.exec(files['scenario.yaml'] ?? '')?.[1];
  const [personas, norms, nights, apartment] = await Promise.all([
    fetchEach(
      index.personas.map((name) => `${base}scenarios/personas/${name}`),
      loadPersona,
    ),
    fetchEach(
      index.norms.map((name) => `${base}scenarios/norms/${name}`),
      loadNormProfile,
    ),
    fetchEach(
      index.night.map((name) => `${base}scenarios/night/${name}`),
      loadNightRules,
    ),
    apartmentId === undefined ? null : apartmentOf(apartmentId),
  ]);
  const apartments = apartment ? { [apartment.manifest.id]: apartment } : {};
  const { loaded, problems } = loadScenario({ id, files, registry, personas, norms, nights, apartments });
  if (loaded) return loaded;
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new AssetError({ kind: 'scenario', file: `${folder}scenario.yaml`, problems: errors });
};
