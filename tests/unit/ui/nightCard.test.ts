import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/core/kernel/texts';
import { translate } from '../../../src/i18n/translate';
import { scoreVisit } from '../../../src/session/scoreVisit';
import { visitNight } from '../../../src/session/visitNight';
import { LanguageContext } from '../../../src/ui/language';
import { NightCard } from '../../../src/ui/result/NightCard';
import type { AppPorts } from '../../../src/ui/ports';
import { visitOf } from '../../support/playVisit';
import { shippedScenario } from '../../support/shippedProject';

const loaded = shippedScenario('risk-flat');
const scored = (id: string) => {
  const walkthrough = loaded.walkthroughs.find((one) => one.id === id);
  if (walkthrough === undefined) throw new Error(`no walkthrough ${id}`);
  return scoreVisit(loaded.scenario, loaded.rubric, visitOf(loaded, walkthrough).recording);
};
const expert = scored('expert');

const ports = {
  openNight: () => Promise.reject(new Error('nobody looks')),
} satisfies Partial<AppPorts>;

const draw = (locale: Locale): string =>
  renderToStaticMarkup(
    createElement(
      LanguageContext,
      { value: { locale, t: translate(locale), change: () => undefined } },
      createElement(NightCard, { visit: expert, ports, show: () => undefined }),
    ),
  );

const drawn = new Map<Locale, string>();
const card = (locale: Locale): string => {
  const html = drawn.get(locale) ?? draw(locale);
  drawn.set(locale, html);
  return html;
};

describe('the night on the result page', () => {
  it.each([
    ['fr', 'Modèle pédagogique, pas une prédiction clinique', 'Regarder la nuit', 'Et si…\u202f?', 'la tension chute'],
    ['nl', 'Leermodel, geen klinische voorspelling', 'De nacht bekijken', 'Wat als?', 'de bloeddruk zakt'],
    ['en', 'Teaching model, not a clinical prediction', 'Watch the night', 'What if?', 'the blood pressure drops'],
  ] as const)('is told in %s, labelled as what it is', (locale, ...parts) => {
    const html = card(locale).replaceAll('&#x27;', "'");
    for (const part of parts) expect(html.toLowerCase()).toContain(part.toLowerCase());
    expect(html).not.toMatch(/night\.[a-z]/);
  }); // prettier-ignore

  it.each([
    ['fr', 'rien n’a encore changé', 'barre'],
    ['nl', 'nog niets veranderd', 'handgreep'],
    ['en', 'nothing has changed yet', 'bar'],
  ] as const)('says in %s that what was referred changes nothing tonight', (locale, ...parts) => {
    const later = /data-night="later">([^<]*)</.exec(card(locale))?.[1] ?? '';
    for (const part of parts) expect(later).toContain(part);
    expect(visitNight(scored('careless'))?.later).toEqual([]);
  });

  it('draws the plan with a label that says where she would fall', () => {
    expect(card('en')).toMatch(/role="img" aria-label="Plan of the flat[^"]*1: /);
  });

  it('has a tick for every risk that can be put right, ticked where it was', () => {
    const html = card('en');
    for (const { thing, fixed } of visitNight(expert)?.risks ?? []) {
      const box = new RegExp(`<input[^>]*name="${thing.id}"[^>]*>`).exec(html)?.[0] ?? '';
      expect(box, thing.id).not.toBe('');
      expect(box.includes('checked'), thing.id).toBe(fixed);
    }
  });

  it('counts the same nights again with other risks put right', () => {
    const night = visitNight(expert);
    const risks = night?.risks.map(({ thing }) => thing.id) ?? [];
    const [none, all] = [night?.with(new Set()), night?.with(new Set(risks))];
    expect(none?.falls).toBe(night?.found.falls);
    expect(all?.falls).toBeLessThan(night?.left.falls ?? 0);
  });
});
