import { describe, expect, it } from 'vitest';
import { LOCALES, type Texts } from '../../src/core/kernel/texts';
import { rerun } from '../../src/core/recording/rerun';
import { unmetExpectations } from '../../src/core/recording/unmetExpectations';
import type { Loaded } from '../../src/core/scenario/loadScenario';
import { visitOf } from '../support/playVisit';
import { shippedProject } from '../support/shippedProject';

const isTexts = (value: object): value is Texts =>
  Object.keys(value).length === LOCALES.length && LOCALES.every((locale) => locale in value);

/** Every text with its path, wherever it hides. */
const textsIn = (value: unknown, path: string): readonly (readonly [string, Texts])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isTexts(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
};

const visitName = ({ scenario }: Loaded): string => `${scenario.id} of ${scenario.persona}`;

const shipped = [...shippedProject.scenarios.values()];

it('three scenarios are shipped, one of them for three residents', () => {
  expect([...shippedProject.scenarios.keys()]).toEqual([
    'found-on-floor',
    'risk-flat',
    'risk-flat/willy-lambert',
    'risk-flat/greta-claeys',
    'three-alarms',
  ]);
});

describe.each(shipped.map((loaded) => ({ id: visitName(loaded), loaded })))(
  'what people read in $id',
  ({ loaded: { scenario, rubric } }) => {
    const words = { ...scenario, registry: null, apartment: null };
    const texts = [...textsIn(words, 'scenario'), ...textsIn(rubric.criteria, 'rubric')];

    it('is there and translated, in French, Dutch and English', () => {
      expect(texts.length).toBeGreaterThan(120);
      const missing = texts.filter(
        ([, { fr, nl, en }]) =>
          [fr, nl, en].some((text) => text.trim() === '') || fr === nl || nl === en,
      );
      expect(missing.map(([path]) => path)).toEqual([]);
    });

    it('keeps the French signs on the line of their word, and apostrophes curled', () => {
      expect(texts.filter(([, { fr }]) => / [?!;:»]|« /.test(fr)).map(([path]) => path)).toEqual(
        [],
      );
      expect(
        texts.filter(([, { fr, nl, en }]) => [fr, nl, en].some((text) => text.includes("'"))),
      ).toEqual([]);
    });
  },
);

describe.each(
  shipped.flatMap((loaded) =>
    loaded.walkthroughs.map((one) => ({ name: `${visitName(loaded)} ${one.id}`, loaded, one })),
  ),
)('the walkthrough $name', ({ loaded, one }) => {
  const { recording, score } = visitOf(loaded, one);

  it('is played without a refusal and cuts nobody short', () => {
    const broken = recording.facts.filter(
      ({ type }) => type === 'intent/refused' || type === 'line/cut',
    );
    expect(broken).toEqual([]);
  });

  it('ends as it states: score, critical failures, criteria, what happens', () => {
    expect(unmetExpectations(loaded.scenario, one, recording.facts, score)).toEqual([]);
    expect(one.expects.happens).toBeDefined();
  });

  it('gives the same facts and hashes when it is run again', () => {
    expect(rerun(loaded.scenario, recording)).toEqual({ same: true });
  });
});
