import { writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRecording } from '../../src/core/recording/parseRecording';
import type { Recording } from '../../src/core/recording/recording';
import { assessFile } from '../support/e2eAssess';
import { blind } from '../support/e2eBlind';
import { placeOf } from '../support/e2ePlace';
import { savedBy } from '../support/e2eSaved';
import { e2eVisit, type E2eVisit } from '../support/e2eVisit';
import { closeBrowser, openApp, type OpenedApp } from '../support/openApp';
import { xapiProblems } from '../support/xapiProblems';

afterAll(closeBrowser);

const REPORT = { form: 'visit-report' } as const;

let app: OpenedApp;
let visit: E2eVisit;

beforeEach(async () => {
  app = await openApp('?bench', { viewport: { width: 1024, height: 640 } }, blind);
  visit = e2eVisit(app.page);
});

afterEach(() => app.close());

const pose = () =>
  app.page.evaluate(() => {
    const { xM, zM, yawRad, pitchRad } = window.__foyer!.session.pose;
    return { xM, zM, yawRad, pitchRad };
  });

/** Drags the picture until a thing is in the middle of it. */
const turnTo = async (thing: string): Promise<void> => {
  const { page } = app;
  const { width, height } = page.viewportSize()!;
  const radPerPx = (60 * Math.PI) / 180 / height;
  const place = await placeOf(page, thing);
  const from = await pose();
  const yaw = Math.atan2(from.xM - place.x, from.zM - place.z) - from.yawRad;
  const turn = Math.atan2(Math.sin(yaw), Math.cos(yaw));
  const flat = Math.hypot(place.x - from.xM, place.z - from.zM);
  const pitch = Math.atan2(place.y - 1.6, flat) - from.pitchRad;
  const [dx, dy] = [turn / radPerPx, pitch / radPerPx];
  // Several hauls across the middle of the picture, as a hand does it.
  const hauls = Math.ceil(Math.max(Math.abs(dx) / (width / 2), Math.abs(dy) / (height / 2)));
  for (let haul = 0; haul < hauls; haul++) {
    const [x, y] = [dx / hauls / 2, dy / hauls / 2];
    await page.mouse.move(width / 2 - x, height / 2 - y);
    await page.mouse.down();
    await page.mouse.move(width / 2, height / 2);
    await page.mouse.move(width / 2 + x, height / 2 + y);
    await page.mouse.up();
  }
  await page.waitForFunction((wanted) => {
    const seen = window.__foyer!.state().camera.rotation;
    return Math.abs(Math.cos(seen.y) - Math.cos(wanted)) < 0.05;
  }, from.yawRad + turn);
};

/** Looks at a thing and clicks it where it is drawn. */
const clickOn = async (thing: string): Promise<void> => {
  const { page } = app;
  await turnTo(thing);
  const { leftPx, topPx, ahead } = await placeOf(page, thing);
  expect(ahead).toBe(true);
  await page.mouse.click(leftPx, topPx);
  await visit.until({ type: 'thing/examined', thing });
};

const endVisit = async (): Promise<void> => {
  await app.page.locator('[data-tool="end"]').press('Enter');
  await app.page.getByRole('button', { name: 'Prendre congé' }).press('Enter');
  await app.page.getByRole('heading', { name: 'Résultat' }).waitFor();
};

const fillReport = async (): Promise<void> => {
  const { page } = app;
  await page.keyboard.press('t');
  await page.getByRole('tab', { name: 'Compte rendu' }).press('Enter');
  await page.getByRole('tab', { name: 'Compte rendu' }).click();
  const ranks = page.locator('[data-field="visit-report.top-three"] select');
  const wanted = ['night-path', 'hall-rug', 'toilet'];
  for (const [rank, id] of wanted.entries()) {
    await ranks.nth(rank).selectOption(id);
    await visit.until({
      ...REPORT,
      type: 'form/filled',
      field: 'top-three',
      value: wanted.slice(0, rank + 1),
    });
  }
  await page.getByRole('radio', { name: /ergothérapeute/ }).click();
  await visit.until({ ...REPORT, type: 'form/filled', field: 'refer-to', value: 'ot' });
  await page.locator('[data-send="visit-report"]').press('Enter');
  await visit.until({ ...REPORT, type: 'form/sent' });
  await page.keyboard.press('t');
  await page.locator('.tablet').waitFor({ state: 'detached' });
};

const recordingIn = (text: string): Recording => {
  const parsed = parseRecording(text);
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return parsed.value;
};

const shareShown = async (): Promise<number> =>
  Number((await app.page.locator('.scoreHead .share').innerText()).replace(/\D/g, ''));

const reopen = async (name: string, text: string): Promise<void> => {
  const { page } = app;
  await page.getByRole('button', { name: 'Retour à l’accueil' }).click();
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('heading', { name: 'Résultat' }).waitFor();
};

describe('a whole visit at the desk', () => {
  it('opens in the language of the browser, and in another one when asked', async () => {
    const { page } = app;
    await page.getByRole('heading', { name: 'Choisissez une visite' }).waitFor();
    await page.getByRole('radio', { name: 'Nederlands' }).click();
    await page.getByRole('heading', { name: 'Kies een bezoek' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await page.getByRole('radio', { name: 'Français' }).click();
    await page.getByRole('heading', { name: 'Choisissez une visite' }).waitFor();
  });

  it('is briefed while the flat loads with progress in bytes', async () => {
    const { page } = app;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/visual.glb', async (route) => {
      await held;
      await route.continue();
    });
    await page
      .locator('[data-scenario="risk-flat"]')
      .getByRole('button', { name: 'Sur cet écran' })
      .click();
    await page.getByText(/se prépare\s:\s\d+,\d sur [1-9]\d*,\d\sMo/).waitFor();
    await page.getByRole('heading', { name: 'Jeanne Delattre' }).waitFor();
    const begin = page.getByRole('button', { name: 'Commencer la visite' });
    expect(await begin.isDisabled()).toBe(true);
    letGo();
    await page.getByText('L’appartement est prêt.').waitFor();
    await begin.click();
    await visit.ready();
    await visit.until({ type: 'phase/began', phase: 'visit' });
  });

  it('leads back with Esc, one step at a time', async () => {
    const { page } = app;
    await visit.begin();
    await visit.goTo('living');
    await visit.open('resident');
    await page.keyboard.press('Escape');
    await page.locator('.menu').waitFor({ state: 'detached' });
    expect(await page.locator('.near').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.near').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Pause' }).waitFor();
    const stood = await page.evaluate(() => window.__foyer!.session.tick());
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Pause' }).waitFor({ state: 'detached' });
    await page.waitForFunction((tick) => window.__foyer!.session.tick() > tick, stood);
    await page.locator('[data-tool="end"]').click();
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect((await visit.facts()).some(({ type }) => type === 'phase/began')).toBe(true);
  });

  it('is played to a scored and saved record that can be opened again', async () => {
    const { page } = app;
    await visit.begin();
    await visit.goTo('living');
    await visit.open('resident');
    for (const topic of ['introduce', 'explain-purpose', 'ask-leave']) await visit.say(topic);
    await visit.until({ type: 'mark/given', mark: 'consent/bedroom' });

    await page.keyboard.press('Escape');
    await visit.goTo('hall');
    await page.keyboard.press('n');
    await clickOn('hall-boxes');
    await page.locator('.menu [data-option="hazard"]').click();
    await page.locator('.menu [data-option="why-rollator-does-not-pass"]').click();
    await page.locator('.menu [data-option="fix-move-aside"]').click();
    await visit.until({
      type: 'thing/judged',
      thing: 'hall-boxes',
      as: 'hazard',
      why: ['rollator-does-not-pass'],
      fix: 'move-aside',
    });
    await visit.choose('measure-width', 'verdict-low');
    await visit.until({ type: 'thing/measured', quantity: 'hall-boxes.width', verdict: 'low' });

    await page.keyboard.press('Escape');
    await visit.goTo('kitchen');
    await visit.open('kitchen-light');
    await visit.choose('safe');
    await visit.until({ type: 'thing/judged', thing: 'kitchen-light', as: 'safe' });

    await page.keyboard.press('Escape');
    await visit.goTo('living');
    await visit.open('resident');
    await visit.say('propose-hall-boxes');
    await visit.until({ type: 'mark/given', mark: 'consent/hall-boxes' });
    await page.keyboard.press('Escape');
    await visit.goTo('hall');
    await visit.open('hall-boxes');
    await visit.choose('act', 'do-move-aside');
    const moved = await visit.until({ type: 'thing/used', thing: 'hall-boxes' });
    expect(moved).not.toHaveProperty('lacking');
    await page.keyboard.press('Escape');

    await fillReport();
    await endVisit();

    const share = await shareShown();
    const found = page.locator('[data-criterion="finds-hazards"]');
    await found.getByRole('button').click();
    await found.getByText(/^\d+:\d\d Déclare un risque\s:\sles cartons du couloir/).waitFor();
    expect(await page.locator('[data-detection="hits"]').innerText()).toContain(
      'cartons du couloir',
    );
    expect(await page.locator('[data-detection="correctRejections"]').innerText()).toContain(
      'clairage de la cuisine',
    );

    const saved = await savedBy(page.getByRole('button', { name: /\.foyer\.json/ }));
    expect(saved.name).toMatch(/^risk-flat-\d{4}-\d\d-\d\d-\d{4}\.foyer\.json$/);
    const recording = recordingIn(saved.text);
    const done = recording.facts.map(({ type }) => type);
    for (const type of ['thing/judged', 'thing/measured', 'thing/used', 'form/sent'] as const)
      expect(done).toContain(type);
    const file = `${saved.path}.foyer.json`;
    await writeFile(file, saved.text);
    const assessed = assessFile(file);
    expect(assessed.verified).toBe(true);
    expect(Math.round(assessed.score * 100)).toBe(share);

    const traces = await savedBy(page.getByRole('button', { name: /\.xapi\.json/ }));
    const statements: unknown = JSON.parse(traces.text);
    if (!Array.isArray(statements)) throw new Error('the statements are no list');
    expect(statements.length).toBeGreaterThan(10);
    expect(statements.flatMap(xapiProblems)).toEqual([]);

    await reopen(saved.name, saved.text);
    expect(await shareShown()).toBe(share);
    expect(await page.getByText(/^Non vérifié/).count()).toBe(0);

    const edited = recording.facts.map((fact) =>
      fact.type === 'thing/judged' && fact.thing === 'kitchen-light'
        ? { ...fact, as: 'hazard' as const }
        : fact,
    );
    await reopen('edited.foyer.json', JSON.stringify({ ...recording, facts: edited }));
    await page.getByText(/^Non vérifié/).waitFor();
    expect(await page.locator('[data-detection="falseAlarms"]').innerText()).toContain(
      'clairage de la cuisine',
    );
    expect(await app.complaints()).toEqual([]);
  });
});
