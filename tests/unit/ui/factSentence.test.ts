import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/core/kernel/texts';
import type { Fact, FactBody } from '../../../src/core/sim/fact';
import { translate } from '../../../src/i18n/translate';
import { factSentence } from '../../../src/ui/facts/factSentence';
import { shippedScenario } from '../../support/shippedProject';

const said = (id: string, body: FactBody, locale: Locale = 'en'): string => {
  const { scenario } = shippedScenario(id);
  const fact: Fact = { ...body, tick: 0, seq: 0 };
  return factSentence({ scenario, t: translate(locale), locale }, fact);
};

describe('a fact in words', () => {
  it('names the person something is done for, as it names a thing', () => {
    const done = { type: 'thing/used', verb: 'coach-side', thing: 'greta' } as const;
    expect(said('found-on-floor', done)).toBe('Guide onto the side: Greta Claeys');
    const taped = { type: 'thing/used', verb: 'tape', thing: 'hall-rug' } as const;
    expect(said('risk-flat', taped)).toContain('the rug in the hall');
    expect(said('risk-flat', taped)).not.toContain('tape:');
  });

  it('gives a reading on a person its unit', () => {
    const pulse = {
      type: 'thing/measured',
      quantity: 'greta.pulse',
      value: 104,
      verdict: null,
      tool: 'pulse-watch',
    } as const;
    expect(said('found-on-floor', pulse)).toBe('Measures Greta Claeys, pulse: 104 beats/min');
  });

  it('tells what was learnt by what was asked, and leave by what it is about', () => {
    const pain = { type: 'mark/given', mark: 'clue/pain' } as const;
    expect(said('found-on-floor', pain)).toBe('Gets an answer to: “Where does it hurt?”');
    expect(said('found-on-floor', pain, 'nl')).toContain('Waar hebt u pijn?');
    const leave = { type: 'mark/given', mark: 'consent/hall-rug' } as const;
    expect(said('risk-flat', leave)).toBe('Agreement given: the rug in the hall');
  });
});
