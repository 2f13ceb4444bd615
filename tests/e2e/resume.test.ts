import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/sim/fact';
import { blind } from '../support/e2eBlind';
import { e2eVisit } from '../support/e2eVisit';
import { closeBrowser, openApp, type OpenedApp } from '../support/openApp';

let app: OpenedApp;
/** What the page had shown when it was killed. */
let shown: readonly Fact[];

/** The facts on disk, read without the app. */
const kept = (page: Page): Promise<readonly Fact[]> =>
  page.evaluate(
    () =>
      new Promise<readonly Fact[]>((resolve, reject) => {
        const opening = indexedDB.open('foyer');
        opening.addEventListener('error', () => reject(opening.error!));
        opening.addEventListener('success', () => {
          const entries = opening.result.transaction('entries').objectStore('entries').getAll();
          entries.addEventListener('error', () => reject(entries.error!));
          entries.addEventListener('success', () => {
            opening.result.close();
            resolve(entries.result.flatMap((entry: { facts: readonly Fact[] }) => entry.facts));
          });
        });
      }),
  );

const killAndReturn = async (): Promise<Page> => {
  const context = app.page.context();
  const address = app.page.url();
  await app.page.close({ runBeforeUnload: false });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { name: 'Visites interrompues' }).waitFor();
  return page;
};

beforeEach(async () => {
  app = await openApp('?bench', { viewport: { width: 640, height: 400 } }, blind);
  const visit = e2eVisit(app.page);
  await visit.begin();
  await visit.goTo('kitchen');
  await visit.open('kitchen-light');
  await visit.choose('safe');
  await visit.until({ type: 'thing/judged', thing: 'kitchen-light', as: 'safe' });
  shown = await visit.facts();
});

afterEach(() => app.close());
afterAll(closeBrowser);

describe('a tab that was killed in the middle of a visit', () => {
  it('has every fact on disk that it had shown, and goes on from there', async () => {
    const page = await killAndReturn();
    expect((await kept(page)).slice(0, shown.length)).toEqual(shown);
    const visit = e2eVisit(page);
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await page.locator('.startBar button:enabled').click();
    await visit.ready();
    expect((await visit.facts()).slice(0, shown.length)).toEqual(shown);
    const { room, judged } = await page.evaluate(() => {
      const { world } = window.__foyer!.session.snapshots.getState();
      return { room: world.places['trainee']?.room, judged: world.judged };
    });
    expect(room).toBe('kitchen');
    expect(judged).toHaveProperty('kitchen-light');
    await visit.open('high-shelf');
    await visit.choose('safe');
    await visit.until({ type: 'thing/judged', thing: 'high-shelf', as: 'safe' });
    await page.keyboard.press('Escape');
    await page.locator('[data-tool="end"]').click();
    await page.getByRole('button', { name: 'Prendre congé' }).click();
    await page.getByRole('heading', { name: 'Résultat' }).waitFor();
    const rejected = page.locator('[data-detection="correctRejections"]');
    expect(await rejected.locator('.count').innerText()).toBe('2');
    expect(await page.getByText(/^Non vérifié/).count()).toBe(0);
  });

  it('can be scored for what was done', async () => {
    const page = await killAndReturn();
    page.setDefaultTimeout(60_000);
    await page.getByRole('button', { name: 'Noter ce qui a été fait' }).click();
    await page.getByRole('heading', { name: 'Résultat' }).waitFor();
    const rejected = page.locator('[data-detection="correctRejections"]');
    expect(await rejected.locator('.count').innerText()).toBe('1');
    expect(await page.getByText(/^Non vérifié/).count()).toBe(0);
  });
});
