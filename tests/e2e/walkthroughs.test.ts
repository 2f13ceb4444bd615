import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playWalkthrough } from '../../src/core/recording/playWalkthrough';
import { scoreRecording } from '../../src/core/rubric/scoreRecording';
import { closeBrowser, openApp, type OpenedApp } from '../support/openApp';
import { shippedProject } from '../support/shippedProject';

const all = [...shippedProject.scenarios.values()].flatMap(({ scenario, rubric, walkthroughs }) =>
  walkthroughs.map((walkthrough) => ({
    name: `${scenario.id} ${walkthrough.id}`,
    scenario,
    rubric,
    walkthrough,
  })),
);

let app: OpenedApp;

beforeAll(async () => {
  app = await openApp();
  app.page.setDefaultTimeout(60_000);
});

afterAll(closeBrowser);

describe('a walkthrough that was played in Node', () => {
  it.each(all)(
    '$name: has the same facts, hashes and score in Chromium',
    async ({ name, scenario, rubric, walkthrough }) => {
      const { page } = app;
      const recording = playWalkthrough({ scenario, rubric }, walkthrough, {
        id: '0b0f6d0e-7d0c-4f0e-9a55-4b8f6f1c2d3e',
        engine: 'node',
        startedAt: '2026-11-24T08:00:00.000Z',
        locale: 'fr',
      });
      const { facts, ratings } = recording;
      const score = scoreRecording({ scenario, rubric, facts, ratings });
      expect(recording.hashes.length).toBeGreaterThan(1);

      const buffer = Buffer.from(JSON.stringify(recording));
      const file = { name: `${name}.foyer.json`, mimeType: 'application/json', buffer };
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.getByRole('heading', { name: 'Résultat' }).waitFor();
      // The app has run the inputs again and compared every fact and every hash.
      expect(await page.getByText(/^Non vérifié/).count()).toBe(0);
      expect(await page.getByText(/^Le scénario a changé/).count()).toBe(0);
      const share = await page.locator('.scoreHead .share').innerText();
      expect(Number(share.replace(/\D/g, ''))).toBe(Math.round(score.share * 100));
      expect(await page.locator('.critical > ul > li').count()).toBe(score.critical.length);
      expect(await page.locator('.scoreHead.passed').count()).toBe(score.passed ? 1 : 0);

      // One hash that is wrong is noticed, so that the silence above means something.
      const [[tick, hash] = [0, ''], ...rest] = recording.hashes;
      const altered = hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
      const wrong = { ...recording, hashes: [[tick, altered], ...rest] };
      await page.getByRole('button', { name: 'Retour à l’accueil' }).click();
      await page
        .locator('input[type="file"]')
        .setInputFiles({ ...file, buffer: Buffer.from(JSON.stringify(wrong)) });
      await page.getByText(/^Non vérifié/).waitFor();
      await page.getByRole('button', { name: 'Retour à l’accueil' }).click();
    },
  );
});
