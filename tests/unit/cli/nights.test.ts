import { expect, it } from 'vitest';
import { nightReport } from '../../../src/core/night/nightReport';
import { visitWorlds } from '../../../src/core/night/visitWorlds';
import { nightsArguments } from '../../../src/cli/nightsArguments';
import { nightsJson } from '../../../src/cli/nightsJson';
import { nightsText } from '../../../src/cli/nightsText';
import { shippedScenario } from '../../support/shippedProject';

const { scenario } = shippedScenario('risk-flat');
const { found, left } = visitWorlds(scenario, []);
const nights = { found: nightReport(scenario, found, 200), left: nightReport(scenario, left, 200) };

it.each([
  ['fr', 'pas une prédiction clinique', 'Logement tel que laissé', 'le bord du tapis se relève (le tapis du couloir)'],
  ['nl', 'geen klinische voorspelling', 'Woning zoals achtergelaten', 'de rand van het tapijt krult op (het tapijt in de gang)'],
  ['en', 'not a clinical prediction', 'The flat as left', 'the edge of the rug curls up (the rug in the hall)'],
] as const)('npm run nights tells it in %s, with what kind of figures they are', (locale, ...parts) => {
  const text = nightsText('x.foyer.json', scenario, nights, locale);
  for (const part of [...parts, 'https://pubmed.ncbi.nlm.nih.gov/30583909/']) expect(text).toContain(part);
}); // prettier-ignore

it('gives a machine the same figures', () => {
  const read: unknown = JSON.parse(nightsJson('x.foyer.json', scenario, nights));
  expect(read).toMatchObject({
    model: 'teaching model, not a clinical prediction',
    found: { runs: 200, falls: nights.found.falls },
    left: { falls: nights.left.falls },
  });
});

it('reads its arguments, and says what is wrong with them', () => {
  expect(nightsArguments(['a.json', '--runs', '50', '--lang', 'nl', '--json'])).toEqual({
    ok: true,
    value: { files: ['a.json'], runs: 50, locale: 'nl', json: true },
  });
  const said = (...args: readonly string[]) => {
    const read = nightsArguments(args);
    return read.ok ? '' : read.error[0];
  };
  expect(said('a.json', '--runs', 'many')).toMatch(/whole number from 1 to 100000, not "many"/);
  expect(said('a.json', '--lang', 'de')).toMatch(/one of fr, nl, en, not "de"/);
  expect(said('a.json', '--fast')).toBe('There is no option --fast.');
  expect(said()).toMatch(/^Usage/);
});
