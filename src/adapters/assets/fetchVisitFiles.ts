import { z } from 'zod';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import { AssetError } from './assetError';
import { fetchBytes } from './fetchBytes';
import { fetchLight, openingLight, type LightFiles } from './fetchLight';
import { fetchText } from './fetchText';
import { tally, type Progress } from './tally';

export type VisitFiles = {
  /** How the GLB of the flat is called. */
  readonly name: string;
  readonly glb: ArrayBuffer;
  /** Null for a flat without baked light. */
  readonly light: LightFiles | null;
  /** By the id of the person in the scenario; who has no body is not among them. */
  readonly people: Readonly<
    Record<string, { readonly name: string; readonly glb: ArrayBuffer; readonly manifest: unknown }>
  >;
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

const personItem = async (base: string, model: string) => {
  const file = `${base}models/people/${model}.json`;
  const manifest = jsonOf(await fetchText(file), file);
  const described = personFileSchema.safeParse(manifest);
  if (!described.success) throw new AssetError({ kind: 'unreadable', file });
  const { url, bytes } = described.data.file;
  return { manifest, item: { url: `${base}models/people/${url}`, bytes } };
};

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
  const bodies = scenario.people.flatMap(({ id, persona: { model } }) =>
    model === null ? [] : [{ id, model }],
  );
  const people = await Promise.all(
    bodies.map(async ({ id, model }) => ({
      id,
      name: `models/people/${model}`,
      ...(await personItem(base, model)),
    })),
  );
  const inFolder = ({ url, bytes }: Item): Item => ({ url: folder + url, bytes });
  const items = [
    inFolder(visual.model),
    ...(opening?.first ?? []).map(inFolder),
    ...people.map(({ item }) => item),
  ];
  const onBytes = tally(
    items.reduce((sum, { bytes }) => sum + bytes, 0),
    onProgress,
  );
  const get = ({ url, bytes }: Item) => fetchBytes({ url, expectedBytes: bytes, onBytes });
  const [glb, light, models] = await Promise.all([
    get(inFolder(visual.model)),
    visual.light && opening
      ? fetchLight(folder, visual.light, opening, (item) => get(inFolder(item)))
      : null,
    Promise.all(
      people.map(
        async ({ id, name, manifest: described, item }) =>
          [id, { name, manifest: described, glb: await get(item) }] as const,
      ),
    ),
  ]);
  return {
    name: visual.model.url,
    glb,
    light,
    people: Object.fromEntries(models),
  };
};
