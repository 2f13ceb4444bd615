import type { Browser, Page } from 'playwright-core';
import type { Manifest } from '../../src/core/apartment/manifest.ts';
import { pictureScenario, type LightState } from './pictureScenario.ts';

const VIEWPORT = { width: 960, height: 600 };
const PATIENCE_MS = 240_000;

type Place = Manifest['anchors'][number];

const anchorOf = (manifest: Manifest, kinds: readonly Place['kind'][]): string => {
  const found = kinds.flatMap((kind) => manifest.anchors.filter((each) => each.kind === kind))[0];
  if (found === undefined) throw new Error(`${manifest.id} has no anchor of kind ${kinds[0]}.`);
  return found.id;
};

/** Adds the visit to what the server offers; everything else comes from the build as it is. */
const offer = async (
  page: Page,
  { id, files }: ReturnType<typeof pictureScenario>,
): Promise<void> => {
  await page.route('**/scenarios/index.json', async (route) => {
    const response = await route.fetch();
    const index: unknown = await response.json();
    if (typeof index !== 'object' || index === null) throw new Error('No index of scenarios.');
    await route.fulfill({ json: { ...index, scenarios: { [id]: Object.keys(files) } } });
  });
  await page.route(`**/scenarios/${id}/*`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ contentType: 'text/yaml; charset=utf-8', body: files[name] ?? '' });
  });
};

/** Enters a flat in a state of its light, with nobody at home, and stops the frames there. */
export const openFlat = async (
  browser: Browser,
  baseUrl: string,
  manifest: Manifest,
  light: LightState,
): Promise<Page> => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const visit = pictureScenario(manifest.id, light, {
    trainee: anchorOf(manifest, ['spawn']),
    person: anchorOf(manifest, ['seat', 'lie', 'spawn']),
  });
  await offer(page, visit);
  await page.goto(`${baseUrl}?bench&lang=en`);
  await page.locator(`[data-scenario="${visit.id}"] .button.primary`).click();
  await page.locator('.startBar .primary:not([data-disabled])').click();
  await page.waitForFunction(() => (window.__foyer?.state().clock.elapsedTime ?? 0) > 0);
  await page.evaluate(() => {
    const hook = window.__foyer;
    const person = hook?.state().scene.getObjectByName('person:jeanne');
    if (person) person.visible = false;
    hook?.hold();
  });
  return page;
};
