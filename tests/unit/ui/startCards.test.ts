import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/kernel/texts';
import { translate } from '../../../src/i18n/translate';
import { LanguageContext } from '../../../src/ui/language';
import type { ScenarioCard } from '../../../src/ui/ports';
import { BrokenScenarios } from '../../../src/ui/start/BrokenScenarios';
import { ScenarioCardView } from '../../../src/ui/start/ScenarioCardView';

const same = (text: string) => ({ fr: text, nl: text, en: text });
const nothing = (): void => undefined;

const pageOf = <P extends object>(page: FunctionComponent<P>, props: P, locale: Locale): string => {
  const language = { locale, t: translate(locale), change: nothing };
  const child = createElement(page, props);
  return renderToStaticMarkup(createElement(LanguageContext, { value: language }, child));
};

const card = (drawn: boolean): ScenarioCard => ({
  id: 'three-alarms',
  title: same('Three alarms'),
  objectives: [],
  minutes: 14,
  draft: true,
  drawn,
});

describe('a card of the start page', () => {
  it.each(LOCALES)('in %s: has its doors, or the reason why there are none yet', (locale) => {
    const reason = translate(locale)('problem.not-drawn');
    const shown = pageOf(
      ScenarioCardView,
      { card: card(true), headset: true, onOpen: nothing },
      locale,
    );
    expect(shown.match(/<button/g)).toHaveLength(2);
    expect(shown).not.toContain(reason);
    const planned = pageOf(
      ScenarioCardView,
      { card: card(false), headset: true, onOpen: nothing },
      locale,
    );
    expect(planned).not.toContain('<button');
    expect(planned).toContain(reason);
    expect(planned).toContain('data-scenario="three-alarms"');
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
