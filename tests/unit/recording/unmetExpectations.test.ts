import { describe, expect, it } from 'vitest';
import { unmetExpectations } from '../../../src/core/recording/unmetExpectations';
import type { Score } from '../../../src/core/rubric/score';
import type { Walkthrough } from '../../../src/core/scenario/walkthrough';
import { sameText } from '../../support/sameText';
import { given } from '../../support/session';
import { smallScenario } from '../../support/smallScenario';

const scenario = smallScenario();
const { facts } = given(scenario).when({ type: 'go', place: 'bedroom' });

const criterion = (id: string, status: 'met' | 'missed'): Score['criteria'][number] => ({
  id,
  text: sameText(id),
  dimension: 'noticing',
  kind: 'does',
  status,
  level: 0,
  share: { n: 0, d: 1 },
  points: 0,
  of: 1,
  evidence: [],
  source: null,
});

const score: Score = {
  share: 0.6,
  points: 1,
  of: 2,
  passed: false,
  provisional: false,
  pass: { share: 0.7, method: 'provisional', panel: 'none', date: '2026-11-24' },
  critical: [{ criterion: 'asks', why: sameText('why'), effect: 'fail', evidence: [] }],
  detection: {
    hits: [],
    misses: [],
    falseAlarms: [],
    correctRejections: [],
    unseen: [],
    balancedAccuracy: { n: 0, d: 1 },
  },
  criteria: [criterion('looks', 'met'), criterion('asks', 'missed')],
};

const unmet = (expects: Partial<Walkthrough['expects']>): readonly string[] =>
  unmetExpectations(
    scenario,
    {
      id: 'w',
      shows: 'x',
      draws: {},
      seed: 1,
      lines: [],
      ratings: {},
      expects: { score: {}, critical: ['asks'], met: [], notMet: [], ...expects },
    },
    facts,
    score,
  ).map(({ sentence }) => sentence);

describe('what a walkthrough promised', () => {
  it('is silent when it was kept', () => {
    expect(
      unmet({
        score: { atLeast: 0.6, atMost: 0.6 },
        met: ['looks'],
        notMet: ['asks'],
        happens: { verb: 'entered', ids: ['bedroom'], lacking: 'consent/any' },
      }),
    ).toEqual([]);
  });

  it('is named when it was not', () => {
    expect(unmet({ score: { atLeast: 0.9 } })).toEqual([
      'The score is 0.600; at least 0.9 was expected.',
    ]);
    expect(unmet({ score: { atMost: 0.3 } })).toEqual([
      'The score is 0.600; at most 0.3 was expected.',
    ]);
    expect(unmet({ critical: [] })).toEqual(['Critical failures: asks; expected: none.']);
    expect(unmet({ critical: ['asks', 'looks'] })).toEqual([
      'Critical failures: asks; expected: asks, looks.',
    ]);
    expect(unmet({ met: ['asks', 'sings'] })).toEqual([
      '"asks" is missed; it was expected to be met.',
      '"sings" is not in the rubric; it was expected to be met.',
    ]);
    expect(unmet({ notMet: ['looks'] })).toEqual(['"looks" is met; it was expected not to be.']);
    expect(unmet({ happens: { verb: 'fell', ids: ['jeanne'] } })).toHaveLength(1);
  });
});
