import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { parseRecording } from '../../src/core/recording/parseRecording';
import { blind } from '../support/e2eBlind';
import { savedBy } from '../support/e2eSaved';
import { e2eVisit } from '../support/e2eVisit';
import { closeBrowser, openApp, type OpenedApp } from '../support/openApp';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const glb = readFileSync(at('public/models/lille/visual.glb'));
const manifest = readFileSync(at('public/models/lille/apartment.json'), 'utf8');
const scenario = readFileSync(at('scenarios/risk-flat/scenario.yaml'), 'utf8');

let app: OpenedApp;

afterEach(() => app.close());
afterAll(closeBrowser);

const open = async (prepare: (context: BrowserContext) => Promise<unknown>): Promise<Page> => {
  app = await openApp('?bench', { viewport: { width: 640, height: 400 } }, async (context) => {
    await blind(context);
    await prepare(context);
  });
  app.page.setDefaultTimeout(60_000);
  return app.page;
};

const withoutRooms = (): string => {
  const { rooms: _, ...rest } = JSON.parse(manifest) as Record<string, unknown>;
  return JSON.stringify(rest);
};

const answers = (pattern: string, body: string | Buffer, status = 200) =>
  open((context) => context.route(pattern, (route) => route.fulfill({ status, body })));

const wayBack = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Retour à l’accueil' }).click();
  await page.getByRole('heading', { name: 'Choisissez une visite' }).waitFor();
};

describe('a model that cannot be shown', () => {
  it.each([
    ['missing', 404, Buffer.from('no'), 'Un fichier manque sur le serveur'],
    ['empty', 200, Buffer.alloc(0), 'Un fichier du serveur est vide'],
    ['cut off', 200, glb.subarray(0, glb.length / 2), 'Un fichier est arrivé incomplet'],
    ['no GLB', 200, Buffer.alloc(glb.length, 'x'), 'n’est pas un modèle 3D'],
  ])('%s: says so, names the file, and is tried again', async (_, status, body, words) => {
    const page = await answers('**/visual.glb', body, status);
    await page
      .locator('[data-scenario="risk-flat"]')
      .getByRole('button', { name: 'Sur cet écran' })
      .click();
    await page.getByRole('heading', { name: 'La visite ne peut pas commencer' }).waitFor();
    const said = await page.locator('main').innerText();
    expect(said).toContain(words);
    expect(said).toContain('visual.glb');
    await wayBack(page);
    await page
      .locator('[data-scenario="risk-flat"]')
      .getByRole('button', { name: 'Sur cet écran' })
      .click();
    await page.getByRole('heading', { name: 'La visite ne peut pas commencer' }).waitFor();
    await page.context().unroute('**/visual.glb');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('L’appartement est prêt.').waitFor();
  });

  it('that never comes is given up with a message', async () => {
    const page = await open(async (context) => {
      await context.clock.install();
      await context.route('**/visual.glb', () => undefined);
    });
    await page
      .locator('[data-scenario="risk-flat"]')
      .getByRole('button', { name: 'Sur cet écran' })
      .click();
    await page.getByText(/se prépare\s:\s\d+,\d sur/).waitFor();
    await page.clock.fastForward(20_000);
    await page.getByText(/visual\.glb met trop longtemps/).waitFor();
    await wayBack(page);
  });
});

describe('a description with mistakes', () => {
  it.each([
    [
      'manifest that is no JSON',
      '**/apartment.json',
      manifest.slice(0, -20),
      /apartment\.json:1:\d+/,
    ],
    ['manifest without its rooms', '**/apartment.json', withoutRooms(), /rooms/],
  ])('%s: says what and where, and is read again', async (_, pattern, body, words) => {
    const page = await answers(pattern, body);
    await page.getByRole('heading', { name: 'La visite ne peut pas commencer' }).waitFor();
    expect(await page.locator('main').innerText()).toMatch(words);
    await page.context().unroute(pattern);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('heading', { name: 'Choisissez une visite' }).waitFor();
  });
});

describe('one scenario with a mistake', () => {
  it('leaves the others on offer, says what and where, and is read again', async () => {
    const pattern = '**/risk-flat/scenario.yaml';
    const page = await answers(pattern, scenario.replace('is: rug', 'is: rugg'));
    const broken = page.locator('[data-broken="risk-flat"]');
    await broken.waitFor();
    expect(await broken.innerText()).toMatch(/scenario\.yaml:\d+:\d+[^]*rugg/);
    expect(await page.locator('[data-scenario]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-scenario="risk-flat"]').count()).toBe(0);
    await page.context().unroute(pattern);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('[data-scenario="risk-flat"]').waitFor();
    expect(await broken.count()).toBe(0);
  });
});

/** Judges one thing, leaves, and checks that result and file know of it. */
const finishInMemory = async (page: Page): Promise<void> => {
  const visit = e2eVisit(page);
  await page.getByText('La visite ne peut plus être gardée sur cet appareil').waitFor();
  await visit.goTo('kitchen');
  await visit.open('kitchen-light');
  await visit.choose('safe');
  await visit.until({ type: 'thing/judged', thing: 'kitchen-light', as: 'safe' });
  await page.keyboard.press('Escape');
  await page.locator('[data-tool="end"]').click();
  await page.getByRole('button', { name: 'Prendre congé' }).click();
  await page.getByRole('heading', { name: 'Résultat' }).waitFor();
  expect(await page.locator('[data-detection="correctRejections"]').innerText()).toContain(
    'clairage de la cuisine',
  );
  expect(await page.getByText(/^Non vérifié/).count()).toBe(0);
  const saved = parseRecording(
    (await savedBy(page.getByRole('button', { name: /\.foyer\.json/ }))).text,
  );
  expect(saved.ok && saved.value.facts).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: 'thing/judged', thing: 'kitchen-light' }),
    ]),
  );
};

describe('a graphics card that drops the picture', () => {
  it('is said, and the flat is opened anew where the visit was', async () => {
    const page = await open(async () => undefined);
    const visit = e2eVisit(page);
    await visit.begin();
    await visit.goTo('kitchen');
    await visit.open('kitchen-light');
    await visit.choose('safe');
    await visit.until({ type: 'thing/judged', thing: 'kitchen-light', as: 'safe' });
    const before = await visit.facts();
    await page.evaluate(() => {
      window.__foyer!.state().gl.getContext().getExtension('WEBGL_lose_context')!.loseContext();
    });
    await page.getByRole('alertdialog', { name: 'L’image s’est arrêtée' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Rouvrir l’appartement' }).click();
    await page.locator('.startBar button:enabled').click();
    await visit.ready();
    expect((await visit.facts()).slice(0, before.length)).toEqual(before);
    const [room, lost] = await page.evaluate(() => {
      const { session, state } = window.__foyer!;
      const { world } = session.snapshots.getState();
      return [world.places['trainee']?.room, state().gl.getContext().isContextLost()] as const;
    });
    expect([room, lost]).toEqual(['kitchen', false]);
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    [
      'has no database',
      () => void Object.defineProperty(window, 'indexedDB', { value: undefined }),
    ],
    [
      'refuses the database',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('no', 'SecurityError');
        };
      },
    ],
  ])('%s: says so at once, and the visit can be made and saved', async (_, breakIt) => {
    const page = await open((context) => context.addInitScript(breakIt));
    await page.getByText('Ce navigateur ne garde rien sur l’appareil').waitFor();
    await e2eVisit(page).begin();
    await finishInMemory(page);
  });

  it('is full in the middle of a visit: says so, and the visit goes on', async () => {
    const page = await open(async () => undefined);
    await e2eVisit(page).begin();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await finishInMemory(page);
  });
});
