import type { FlatLight } from '../../core/apartment/lightSchema';
import { lightWeights } from '../../core/apartment/lightWeights';
import { probesSchema, type Probes } from '../../core/apartment/probesSchema';
import { parseJson } from '../../core/kernel/parseJson';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import { initialWorld } from '../../core/sim/initialWorld';
import { AssetError } from './assetError';
import { fetchBytes } from './fetchBytes';
import { lightPictures } from './lightPictures';
import { tally, type Progress } from './tally';

type Item = { readonly url: string; readonly bytes: number };

/** The files of a flat's light, by their names in the manifest. */
export type LightFiles = {
  readonly probes: Probes | null;
  /** What the first frame needs. */
  readonly pictures: ReadonlyMap<string, ArrayBuffer>;
  /** Fetches the rest, one after the other. Rejects with an AssetError, or when it is aborted. */
  readonly later: (request: LaterRequest) => Promise<void>;
};

export type LaterRequest = {
  /** Names of what has come already; grows, so that a second try fetches only what is missing. */
  readonly here: Set<string>;
  readonly receive: (url: string, bytes: ArrayBuffer) => Promise<void>;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
};

const probesOf = (bytes: ArrayBuffer, file: string): Probes => {
  const probes = parseJson(new TextDecoder().decode(bytes), file, {
    schema: probesSchema,
    format: 'foyer-probes/1',
    what: 'the light in the air of an apartment',
  });
  if (probes.ok) return probes.value;
  throw new AssetError({ kind: 'manifest', file, problems: probes.error });
};

/** The files the opening of a visit needs of the light, to be fetched with the others. */
export const openingLight = (
  light: FlatLight,
  scenario: CompiledScenario,
): { readonly first: readonly Item[]; readonly later: readonly Item[] } => {
  const weights = lightWeights(light, scenario.light, initialWorld(scenario).states);
  const { first, later } = lightPictures(light, scenario.light, weights);
  return { first: [...first, ...(light.probes ? [light.probes] : [])], later };
};

/** Fetches the light of a visit's first frame, and knows how to fetch the rest. Rejects with an AssetError. */
export const fetchLight = async (
  folder: string,
  light: FlatLight,
  items: ReturnType<typeof openingLight>,
  get: (item: Item) => Promise<ArrayBuffer>,
): Promise<LightFiles> => {
  const first = await Promise.all(
    items.first.map(async (item) => [item.url, await get(item)] as const),
  );
  const pictures = new Map(first);
  const probes = light.probes && pictures.get(light.probes.url);
  if (light.probes) pictures.delete(light.probes.url);
  return {
    probes: light.probes && probes ? probesOf(probes, folder + light.probes.url) : null,
    pictures,
    later: async ({ here, receive, onProgress, signal }) => {
      const missing = items.later.filter(({ url }) => !here.has(url));
      const onBytes = tally(
        missing.reduce((sum, { bytes }) => sum + bytes, 0),
        onProgress,
      );
      for (const { url, bytes: expectedBytes } of missing) {
        const bytes = await fetchBytes({ url: folder + url, expectedBytes, onBytes, signal });
        here.add(url);
        await receive(url, bytes);
      }
    },
  };
};
