import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { memoryVisitStore } from '../../../src/adapters/storage/memoryVisitStore';
import type { FactBody } from '../../../src/core/sim/fact';
import { LOCALES } from '../../../src/core/kernel/texts';
import { translate } from '../../../src/i18n/translate';
import { createVisitSession } from '../../../src/session/createVisitSession';
import { SessionContext } from '../../../src/session/sessionContext';
import { factSentence } from '../../../src/ui/facts/factSentence';
import { RowsField } from '../../../src/ui/tablet/RowsField';
import { rubricOf } from '../../support/rubricOf';
import { smallScenario } from '../../support/smallScenario';

const scenario = smallScenario();
const field = scenario.forms[0]?.fields.find(({ type }) => type === 'rows');
if (field === undefined) throw new Error('the small scenario has a table');

const session = await createVisitSession({
  scenario,
  rubric: rubricOf(),
  header: {
    format: 'foyer-recording/1',
    id: '5b0d2c9e-0000-4000-8000-000000000011',
    engine: 'test',
    scenario: { id: scenario.id, hash: scenario.hash },
    seed: 1,
    draws: {},
    startedAt: '2026-11-24T09:00:00.000Z',
    locale: 'en',
  },
  store: memoryVisitStore(),
  before: null,
});

const page = (value: Parameters<typeof RowsField>[0]['value']): string =>
  renderToStaticMarkup(
    createElement(
      SessionContext,
      { value: session },
      createElement(RowsField, { field, value, closed: false, onFill: () => undefined }),
    ),
  );

describe('a table to fill in', () => {
  it('begins with nothing but a way to add a row', () => {
    expect(page(undefined)).toContain('Add a row');
    expect(page(undefined)).not.toContain('<table');
  });

  it('has a cell for every column, each with a name that is read out', () => {
    const html = page([{ what: 'Call her doctor', who: 'doctor', times: 2 }, { at: '09:00' }]);
    expect(html.match(/scope="col"/g)).toHaveLength(4);
    for (const label of ['Row 1: What', 'Row 2: When', 'Remove row 2'])
      expect(html).toContain(`aria-label="${label}"`);
    expect(html).toContain('value="Call her doctor"');
    expect(html).toContain('<option value="doctor" selected="">Doctor</option>');
    expect(html).toMatch(/type="time"[^>]*value="09:00"/);
    expect(html).toMatch(/type="number"[^>]*value="2"/);
  });
});

describe('what happens on the phone, and a stop, in words', () => {
  const doctor = 'doctor';
  const bodies: readonly FactBody[] = [
    { type: 'phase/began', phase: 'afterwards', by: 'critical', criterion: 'x' },
    { type: 'call/rang', from: doctor },
    { type: 'call/connected', to: doctor },
    { type: 'call/connected', to: doctor, incoming: true },
    { type: 'call/unanswered', to: doctor },
    { type: 'call/unanswered', to: doctor, incoming: true },
    { type: 'call/ended', to: doctor },
    { type: 'form/sent', form: 'sheet', to: doctor },
    { type: 'line/cut', who: 'jeanne', line: 'yes' },
  ];

  it.each(LOCALES)('each has its own sentence in %s', (locale) => {
    const t = translate(locale);
    const sentences = bodies.map((body) =>
      factSentence({ scenario, t, locale }, { ...body, tick: 0, seq: 0 }),
    );
    expect(new Set(sentences).size).toBe(bodies.length);
    expect(sentences).not.toContain(t('fact.other'));
    for (const sentence of sentences.slice(1, 8)) expect(sentence).toContain('Doctor');
  });
});
