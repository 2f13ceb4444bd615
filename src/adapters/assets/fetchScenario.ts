import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import type { Problem } from '../../core/kernel/problem';
import type { Result } from '../../core/kernel/result';
import type { Registry } from '../../core/registry/registry';
import { loadNormProfile } from '../../core/scenario/loadNormProfile';
import { loadNightRules } from '../../core/scenario/loadNightRules';
import { loadFit } from '../../core/scenario/fit/loadFit';
import { loadPersona } from '../../core/scenario/loadPersona';
import { loadScenario, type Loaded } from '../../core/scenario/loadScenario';
import type { Persona } from '../../core/scenario/persona';
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
  /** Who lives there; null for the first of those it offers. */
  readonly persona: string | null;
  readonly index: ScenarioIndex;
  readonly registry: Registry;
  readonly apartmentOf: (id: string) => Promise<CompiledApartment>;
};

/** A body that is not on this server is as good as none: its persona is heard and spoken with. */
const withBodies = (
  personas: Readonly<Record<string, Persona>>,
  bodies: readonly string[],
): Readonly<Record<string, Persona>> =>
  Object.fromEntries(
    Object.entries(personas).map(([id, persona]) => [
      id,
      persona.model !== null && bodies.includes(persona.model)
        ? persona
        : { ...persona, model: null },
    ]),
  );

/** Fetches one scenario with everything it refers to, and compiles it. Rejects with an AssetError. */
export const fetchScenario = async ({
  base,
  id,
  persona,
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
  const each = <T extends { readonly id: string }>(
    kind: 'personas' | 'norms' | 'night' | 'fit',
    read: (text: string, file: string) => Result<T, readonly Problem[]>,
  ) =>
    fetchEach(
      index[kind].map((name) => `${base}scenarios/${kind}/${name}`),
      read,
    );
  const [people, norms, nights, fitSets, apartment] = await Promise.all([
    each('personas', loadPersona),
    each('norms', loadNormProfile),
    each('night', loadNightRules),
    each('fit', (text, file) => loadFit(text, file, registry)),
    apartmentId === undefined ? null : apartmentOf(apartmentId),
  ]);
  const { loaded, problems } = loadScenario({
    id,
    files,
    registry,
    personas: withBodies(people, index.bodies),
    norms,
    nights,
    fit: Object.values(fitSets).flatMap(({ rules }) => rules),
    apartments: apartment ? { [apartment.manifest.id]: apartment } : {},
    ...(persona === null ? {} : { persona }),
  });
  if (loaded) return loaded;
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new AssetError({ kind: 'scenario', file: `${folder}scenario.yaml`, problems: errors });
};
