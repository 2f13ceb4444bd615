import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '../support/e2eAxe';
import { blind } from '../support/e2eBlind';
import { e2eVisit, type E2eVisit } from '../support/e2eVisit';
import { closeBrowser, openApp, type OpenedApp } from '../support/openApp';

let app: OpenedApp;
let page: Page;
let visit: E2eVisit;

beforeEach(async () => {
  app = await openApp('?bench', { viewport: { width: 1366, height: 768 } }, blind);
  page = app.page;
  visit = e2eVisit(page);
});

afterEach(() => app.close());
afterAll(closeBrowser);

const FARTHEST = 60;

/** Presses Tab until the focus is on it, as somebody without a mouse does. */
const tabTo = async (selector: string): Promise<void> => {
  await page.locator(selector).waitFor();
  for (let presses = 0; presses < FARTHEST; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} was not reached in ${FARTHEST} presses of Tab`);
};

const enter = async (selector: string): Promise<void> => {
  await tabTo(selector);
  await page.keyboard.press('Enter');
};

describe('for everybody', () => {
  it('no page has a serious fault that axe can find', async () => {
    await page
      .locator('[data-scenario="risk-flat"]')
      .getByRole('button', { name: 'Sur cet écran' })
      .waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page
      .locator('[data-scenario="risk-flat"]')
      .getByRole('button', { name: 'Sur cet écran' })
      .click();
    await page.getByText('L’appartement est prêt.').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.locator('main h1:focus').count()).toBe(1);
    await page.getByRole('button', { name: 'Commencer la visite' }).click();
    await visit.ready();
    await visit.goTo('living');
    expect(await axeProblems(page)).toEqual([]);
    await visit.open('resident');
    await visit.say('introduce');
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await visit.open('armchair');
    await visit.choose('hazard');
    await page.locator('.menu[data-page="why"]').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await axeProblems(page)).toEqual([]);
    }
    await page.locator('[data-tool="pause"]').click();
    await page.getByRole('heading', { name: 'Pause' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-tool="end"]').click();
    await page.getByRole('alertdialog').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Prendre congé' }).click();
    await page.getByRole('heading', { name: 'Résultat' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.locator('main h1:focus', { hasText: 'Résultat' }).waitFor();
  });

  it('a fault would be found, so that the silence above means something', async () => {
    await page
      .locator('[data-scenario="risk-flat"]')
      .getByRole('button', { name: 'Sur cet écran' })
      .waitFor();
    await page.evaluate(() => document.querySelector('main')?.append(new Image()));
    expect((await axeProblems(page)).join()).toContain('image-alt');
  });

  it('a risk is found, judged and mended with the keyboard alone', async () => {
    await enter('[data-scenario="risk-flat"] .row button:first-child');
    await enter('.startBar button:enabled');
    await visit.ready();
    await page.keyboard.press('n');
    await enter('[data-room="bedroom"]');
    await enter('[data-near="bedside-lamp"]');
    await visit.until({ type: 'thing/examined', thing: 'bedside-lamp' });
    await enter('.menu [data-option="hazard"]');
    await enter('.menu [data-option="why-out-of-reach-at-night"]');
    await enter('.menu [data-option="fix-move-near"]');
    await visit.until({
      type: 'thing/judged',
      thing: 'bedside-lamp',
      as: 'hazard',
      why: ['out-of-reach-at-night'],
      fix: 'move-near',
    });
    await enter('.menu [data-option="act"]');
    await enter('.menu [data-option="do-move-near"]');
    await visit.until({ type: 'thing/used', verb: 'move-near', thing: 'bedside-lamp' });
  });
});
