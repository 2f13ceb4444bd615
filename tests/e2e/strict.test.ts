import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { stopDrawing } from '../support/e2eBlind';
import { savedBy } from '../support/e2eSaved';
import { e2eHeadset } from '../support/e2eHeadset';
import { e2eVisit } from '../support/e2eVisit';
import { closeBrowser, openApp, type OpenedApp } from '../support/openApp';

let app: OpenedApp;

afterEach(() => app.close());
afterAll(closeBrowser);

const drawn = { viewport: { width: 320, height: 240 } };

/** Waits until a picture with the whole flat in it was drawn, shaders compiled and all; later ones are not needed. */
const untilDrawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => {
      const { render } = window.__foyer!.state().gl.info;
      return render.triangles > 10_000 && render.frame > 3;
    },
    undefined,
    { timeout: 120_000 },
  );
  await page.evaluate(stopDrawing);
};

describe('under the strict policy', () => {
  it('walks every page and the flat without a violation, an error or a foreign request', async () => {
    app = await openApp('?bench', drawn);
    const { page } = app;
    const visit = e2eVisit(page);
    await visit.begin();
    await untilDrawn(page);
    await visit.goTo('living');
    await visit.open('resident');
    await visit.say('introduce');
    await page.keyboard.press('Escape');
    await visit.open('phone-cable');
    await visit.choose('hazard', 'why-catches-rollator', 'fix-run-along-wall');
    await page.keyboard.press('Escape');
    await visit.open('rollator');
    await visit.choose('measure-height', 'verdict-ok');
    await visit.until({ type: 'thing/measured', quantity: 'rollator.height', verdict: 'ok' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.getByRole('tab').first().focus();
    for (const tab of (await page.getByRole('tab').all()).slice(1)) {
      await page.keyboard.press('ArrowRight');
      await tab.and(page.locator('[aria-selected="true"]')).waitFor();
    }
    await page.keyboard.press('t');
    await page.locator('[data-tool="pause"]').click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.locator('[data-tool="end"]').click();
    await page.getByRole('button', { name: 'Prendre congé' }).click();
    await page.getByRole('heading', { name: 'Résultat' }).waitFor();
    for (const language of ['Nederlands', 'English', 'Français'])
      await page.getByRole('radio', { name: language }).click();
    await savedBy(page.getByRole('button', { name: /\.foyer\.json/ }));
    await savedBy(page.getByRole('button', { name: /\.xapi\.json/ }));
    await page.getByRole('button', { name: 'Retour à l’accueil' }).click();
    await page.getByRole('heading', { name: 'Visites déjà faites sur cet appareil' }).waitFor();
    const other = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{') };
    await page.locator('input[type="file"]').setInputFiles(other);
    await page.getByText('Ce fichier ne peut pas être ouvert').waitFor();
    expect(await app.complaints()).toEqual([]);
  });

  it('draws the flat in the emulated headset as cleanly', async () => {
    app = await openApp('?bench&emu', drawn);
    const { page } = app;
    const visit = e2eVisit(page);
    const hands = e2eHeadset(page);
    await visit.begin('headset');
    await hands.entered();
    await untilDrawn(page);
    await page.evaluate(() => {
      const target = { kind: 'person', id: 'resident' } as const;
      window.__foyer!.session.attention.setState({ focus: { target, page: 'root' } });
    });
    await hands.pressButton('Fermer');
    await page.evaluate(() => window.__foyer!.state().gl.xr.getSession()?.end());
    await page.waitForFunction(() => !window.__foyer!.state().gl.xr.isPresenting);
    expect(await app.complaints()).toEqual([]);
  });
});
