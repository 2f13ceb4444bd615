import { z } from 'zod';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import { AssetError } from './assetError';
import { fetchBytes } from './fetchBytes';
import { fetchLight, openingLight, type LightFiles } from './fetchLight';
import { fetchText } from './fetchText';
import { tally, type Progress } from './tally';

type FetchedModel = {
  readonly name: string;
  readonly glb: ArrayBuffer;
  readonly manifest: unknown;
};
/** A person, with what she walks or goes about with. */
type FetchedPerson = FetchedModel & { readonly aid: FetchedModel | null };

export type VisitFiles = {
  /** How the GLB of the flat is called. */
  readonly name: string;
  readonly glb: ArrayBuffer;
  /** Null for a flat without baked light. */
  readonly light: LightFiles | null;
  /** By the id of the person in the scenario; who has no body is not among them. */
  readonly people: Readonly<Record<string, FetchedPerson>>;
};

type Item = { readonly url: string; readonly bytes: number };

/** Only what is needed to fetch; the view checks the rest. */
const personFileSchema = z.object({
  file: z.object({ url: z.string(), bytes: z.int().positive() }),
});

const jsonOf = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new AssetError({ kind: 'unreadable', file });
  }
};

/** The models of aids, by the aid of a persona. */
const AID_MODELS = { none: null, stick: 'cane', rollator: 'rollator', wheelchair: 'wheelchair' };

const modelItem = async (base: string, model: string) => {
  const name = `models/people/${model}`;
  const file = `${base}${name}.json`;
  const manifest = jsonOf(await fetchText(file), file);
  const described = personFileSchema.safeParse(manifest);
  if (!described.success) throw new AssetError({ kind: 'unreadable', file });
  const { url, bytes } = described.data.file;
  return { name, manifest, item: { url: `${base}models/people/${url}`, bytes } };
};

type ModelItem = Awaited<ReturnType<typeof modelItem>>;

const bodyItems = async (base: string, id: string, model: string, aidModel: string | null) => {
  const [body, held] = await Promise.all([
    modelItem(base, model),
    aidModel === null ? null : modelItem(base, aidModel),
  ]);
  return { id, body, held };
};

/** Who has no body has nothing to fetch. */
const personItems = (base: string, people: CompiledScenario['people']) =>
  Promise.all(
    people.flatMap(({ id, persona: { model, aid } }) =>
      model === null ? [] : [bodyItems(base, id, model, AID_MODELS[aid])],
    ),
  );

/** Fetches everything to be drawn for a visit, with one progress in bytes. Rejects with an AssetError. */
export const fetchVisitFiles = async (
  base: string,
  scenario: CompiledScenario,
  onProgress: Progress,
): Promise<VisitFiles> => {
  const { manifest, visual } = scenario.apartment;
  const folder = `${base}models/${manifest.id}/`;
  if (!visual) throw new AssetError({ kind: 'not-drawn', file: `${folder}apartment.json` });
  const opening = visual.light ? openingLight(visual.light, scenario) : null;
  const people = await personItems(base, scenario.people);
  const inFolder = ({ url, bytes }: Item): Item => ({ url: folder + url, bytes });
  const items = [
    inFolder(visual.model),
    ...(opening?.first ?? []).map(inFolder),
    ...people.flatMap(({ body, held }) => (held ? [body.item, held.item] : [body.item])),
  ];
  const onBytes = tally(
    items.reduce((sum, { bytes }) => sum + bytes, 0),
    onProgress,
  );
  const get = ({ url, bytes }: Item) => fetchBytes({ url, expectedBytes: bytes, onBytes });
  const whole = async ({ name, manifest: described, item }: ModelItem): Promise<FetchedModel> => ({
    name,
    manifest: described,
    glb: await get(item),
  });
  const [glb, light, models] = await Promise.all([
    get(inFolder(visual.model)),
    visual.light && opening
      ? fetchLight(folder, visual.light, opening, (item) => get(inFolder(item)))
      : null,
    Promise.all(
      people.map(async ({ id, body, held }) => {
        const [one, aid] = await Promise.all([whole(body), held ? whole(held) : null]);
        return [id, { ...one, aid }] as const;
      }),
    ),
  ]);
  return {
    name: visual.model.url,
    glb,
    light,
    people: Object.fromEntries(models),
  };
};
