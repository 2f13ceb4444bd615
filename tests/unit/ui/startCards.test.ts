import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/kernel/texts';
import { translate } from '../../../src/i18n/translate';
import { LanguageContext } from '../../../src/ui/language';
import type { PersonChoice, ScenarioCard } from '../../../src/ui/ports';
import { BrokenScenarios } from '../../../src/ui/start/BrokenScenarios';
import { ScenarioCardView } from '../../../src/ui/start/ScenarioCardView';

const same = (text: string) => ({ fr: text, nl: text, en: text });
const nothing = (): void => undefined;

const pageOf = <P extends object>(page: FunctionComponent<P>, props: P, locale: Locale): string => {
  const language = { locale, t: translate(locale), change: nothing };
  const child = createElement(page, props);
  return renderToStaticMarkup(createElement(LanguageContext, { value: language }, child));
};

const person = (id: string, hasBody = true): PersonChoice => ({
  id,
  name: `Mrs ${id}`,
  ageYears: 86,
  brief: same(`About ${id}.`),
  hasBody,
});

const card = (drawn: boolean): ScenarioCard => ({
  id: 'three-alarms',
  title: same('Three alarms'),
  objectives: [],
  minutes: 14,
  draft: true,
  drawn,
  people: [person('greta')],
});

describe('a card of the start page', () => {
  it.each(LOCALES)('in %s: has its doors, or the reason why there are none yet', (locale) => {
    const reason = translate(locale)('problem.not-drawn');
    const shown = pageOf(
      ScenarioCardView,
      { card: card(true), headset: true, last: null, onOpen: nothing },
      locale,
    );
    expect(shown.match(/<button/g)).toHaveLength(2);
    expect(shown).not.toContain(reason);
    const planned = pageOf(
      ScenarioCardView,
      { card: card(false), headset: true, last: null, onOpen: nothing },
      locale,
    );
    expect(planned).not.toContain('<button');
    expect(planned).toContain(reason);
    expect(planned).toContain('data-scenario="three-alarms"');
  });
});

describe('a card with several people', () => {
  const people = [person('greta'), person('jeanne', false)];
  const shown = (last: string | null, locale: Locale): string =>
    pageOf(
      ScenarioCardView,
      { card: { ...card(true), people }, headset: true, last, onOpen: nothing },
      locale,
    );

  it.each(LOCALES)('in %s: offers each with name, age and two lines', (locale) => {
    const page = shown(null, locale);
    expect(page.match(/type="radio"/g)).toHaveLength(2);
    expect(page).toContain('Mrs jeanne');
    expect(page).toContain('86');
    expect(page).toContain('About jeanne.');
    expect(page).toContain(translate(locale)('start.person'));
  });

  it('chooses the first, or who was chosen last; somebody who is gone is forgotten', () => {
    const checked = (page: string): string | undefined =>
      /data-person="(\w+)"><input[^>]*checked/.exec(page)?.[1];
    expect(checked(shown(null, 'en'))).toBe('greta');
    expect(checked(shown('jeanne', 'en'))).toBe('jeanne');
    expect(checked(shown('nobody', 'en'))).toBe('greta');
  });

  it('says plainly that the chosen one has no body yet, and lets her be visited', () => {
    const without = translate('en')('start.noBody', { name: 'Mrs jeanne' });
    expect(shown(null, 'en')).not.toContain(without);
    expect(shown('jeanne', 'en')).toContain(without);
    expect(shown('jeanne', 'en').match(/<button/g)).toHaveLength(2);
  });

  it('asks nothing where there is one person only', () => {
    const page = pageOf(
      ScenarioCardView,
      { card: card(true), headset: true, last: null, onOpen: nothing },
      'en',
    );
    expect(page).not.toContain('type="radio"');
  });
});

describe('a scenario that cannot be read', () => {
  const file = 'scenarios/three-alarms/scenario.yaml';
  const message = 'There is no kind "rugg".';
  const problems = [{ severity: 'error' as const, file, line: 4, column: 9, message }];
  const broken = [{ id: 'three-alarms', problem: { kind: 'scenario' as const, file, problems } }];

  it('is named with its mistake, and can be read again', () => {
    const said = pageOf(BrokenScenarios, { broken, onAgain: nothing }, 'en');
    expect(said).toContain('The visit “three-alarms” is not offered.');
    expect(said).toContain(`${file}:4:9`);
    expect(said.match(/<button/g)).toHaveLength(1);
  });

  it('leaves no trace when there is none', () => {
    expect(pageOf(BrokenScenarios, { broken: [], onAgain: nothing }, 'en')).toBe('');
  });
});
