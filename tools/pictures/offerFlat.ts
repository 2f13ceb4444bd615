import type { Page } from 'playwright-core';
import type { Manifest } from '../../src/core/apartment/manifest.ts';
import { pictureScenario, type LightState, type PersonShown } from './pictureScenario.ts';

type Place = Manifest['anchors'][number];

const anchorOf = (manifest: Manifest, kinds: readonly Place['kind'][]): string => {
  const found = kinds.flatMap((kind) => manifest.anchors.filter((each) => each.kind === kind))[0];
  if (found === undefined) throw new Error(`${manifest.id} has no anchor of kind ${kinds[0]}.`);
  return found.id;
};

/**
 * Adds a quiet visit of a flat to what the server offers this page; everything else comes from the build as it is. Returns
 * the id of its scenario.
 */
export const offerFlat = async (
  page: Page,
  manifest: Manifest,
  light: LightState,
  person?: PersonShown,
): Promise<string> => {
  const { id, files } = pictureScenario(manifest.id, light, {
    trainee: anchorOf(manifest, ['spawn']),
    person: person ?? {
      anchor: anchorOf(manifest, ['seat', 'lie', 'spawn']),
      posture: 'sitting',
    },
  });
  await page.route('**/scenarios/index.json', async (route) => {
    const response = await route.fetch();
    const index: unknown = await response.json();
    if (typeof index !== 'object' || index === null || !('scenarios' in index))
      throw new Error('No index of scenarios.');
    const scenarios = Object.assign({ [id]: Object.keys(files) }, index.scenarios);
    await route.fulfill({ json: { ...index, scenarios } });
  });
  await page.route(`**/scenarios/${id}/*`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ contentType: 'text/yaml; charset=utf-8', body: files[name] ?? '' });
  });
  return id;
};
