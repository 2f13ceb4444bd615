import { describe, expect, test } from 'vitest';
import type { Registry } from '../../src/core/registry/registry';
import { loadScenario } from '../../src/core/scenario/loadScenario';
import { goodFiles, smallLibrary } from '../support/scenarioFiles';

const { registry } = smallLibrary;
const text = { fr: 'Autre', nl: 'Anders', en: 'Other' };

const hashUnder = (changed: Partial<Registry>): string | undefined =>
  loadScenario({
    ...smallLibrary,
    registry: { ...registry, ...changed },
    id: 'small-visit',
    files: goodFiles,
  }).loaded?.scenario.hash;

const rug = registry.things['rug'];
if (rug === undefined) throw new Error('there are rugs');
const rugsBecause = (reasons: Registry['commonReasons']): Partial<Registry> => ({
  things: { ...registry.things, rug: { ...rug, reasons } },
});

/** Each menu as it is and how a registry looks in which it is another. */
const menus = [
  ['common reasons', registry.commonReasons, (commonReasons: Registry['commonReasons']) => ({ commonReasons })],
  ['common fixes', registry.commonFixes, (commonFixes: Registry['commonFixes']) => ({ commonFixes })],
  ['reasons of a kind', rug.reasons, rugsBecause],
] as const; // prettier-ignore

describe.each(menus)('the hash of a scenario and the %s of a judgement', (_, menu, under) => {
  const hash = hashUnder({});

  test('is another when there is one more, since a judgement with it is then taken', () => {
    expect(hash).toBeDefined();
    expect(hashUnder(under({ ...menu, another: text }))).not.toBe(hash);
  });

  test('is the same when only their words change', () => {
    const renamed = Object.fromEntries(Object.keys(menu).map((id) => [id, text]));
    expect(hashUnder(under(renamed))).toBe(hash);
  });
});
