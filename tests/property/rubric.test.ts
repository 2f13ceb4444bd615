import { describe, expect, test as plainTest } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { createScorer } from '../../src/core/rubric/createScorer';
import { scoreRecording } from '../../src/core/rubric/scoreRecording';
import type { Score } from '../../src/core/rubric/score';
import type { Fact } from '../../src/core/sim/fact';
import { criteria } from '../../src/kinds/criteria';
import { ANY_KINDS, anyRubric } from '../support/anyRubric';
import { anyTrace } from '../support/anyTrace';
import { rubricScenario } from '../support/rubricScenario';

/** Facts that nothing in any rubric of these can ask for. */
const STRANGERS = [
  { type: 'rule/ran', rule: 'nobody-asks' },
  { type: 'call/ended', to: 'samu' },
  { type: 'line/spoken', who: 'jeanne', line: 'topic/greet/ask', forTicks: 20 },
  { type: 'mark/given', mark: 'clue/nobody-asks' },
] as const;

const withStranger = (trace: readonly Fact[], at: number, stranger: (typeof STRANGERS)[number]) => {
  const where = at % (trace.length + 1);
  const tick = (trace[where] ?? trace.at(-1))?.tick ?? 0;
  const longer = [...trace.slice(0, where), { ...stranger, tick, seq: 0 }, ...trace.slice(where)];
  return {
    facts: longer.map((fact, seq): Fact => ({ ...fact, seq })),
    moved: (seq: number) => (seq < where ? seq : seq + 1),
  };
};

const shareOf = ({ n, d }: { readonly n: number; readonly d: number }) => n / d;

/** Nothing that is not a whole number of parts, and nothing outside nought to one. */
const expectInRange = ({ share, criteria: results }: Score) => {
  expect(share).toBeGreaterThanOrEqual(0);
  expect(share).toBeLessThanOrEqual(1);
  for (const { share: one } of results) {
    expect([Number.isSafeInteger(one.n), Number.isSafeInteger(one.d)]).toEqual([true, true]);
    expect(shareOf(one)).toBeGreaterThanOrEqual(0);
    expect(shareOf(one)).toBeLessThanOrEqual(1);
  }
};

plainTest('a random rubric can hold every kind of criterion', () => {
  expect([...ANY_KINDS].toSorted()).toEqual(Object.keys(criteria).toSorted());
});

describe('any rubric over any visit', () => {
  test.prop([anyRubric, anyTrace], { numRuns: 40 })(
    'streamed is the fold of every prefix, and in range at each',
    (rubric, trace) => {
      const input = { scenario: rubricScenario, rubric, ratings: [] };
      const scorer = createScorer(input);
      for (const [index, fact] of trace.entries()) {
        scorer.on(fact);
        const streamed = scorer.score(true);
        expect(streamed).toEqual(scoreRecording({ ...input, facts: trace.slice(0, index + 1) }));
        expectInRange(streamed);
      }
    },
  );

  test.prop([anyRubric, anyTrace, fc.nat(), fc.constantFrom(...STRANGERS)], { numRuns: 150 })(
    'does not change with a fact that nothing in it speaks of',
    (rubric, trace, at, stranger) => {
      const score = (facts: readonly Fact[]) =>
        scoreRecording({ scenario: rubricScenario, rubric, ratings: [], facts });
      const { facts, moved } = withStranger(trace, at, stranger);
      const plain = score(trace);
      const longer = score(facts);
      expect([longer.share, longer.passed]).toEqual([plain.share, plain.passed]);
      expect(longer.criteria).toEqual(
        plain.criteria.map((one) => ({ ...one, evidence: one.evidence.map(moved) })),
      );
      expect(longer.critical).toEqual(
        plain.critical.map((one) => ({ ...one, evidence: one.evidence.map(moved) })),
      );
    },
  );

  test.prop([anyRubric, anyTrace], { numRuns: 100 })(
    'what one criterion has lost it never gets back',
    (rubric, trace) => {
      const whole = new Set(
        rubric.criteria
          .filter(({ kind, ...rest }) => kind !== 'parts' && kind !== 'cases' && !('if' in rest))
          .map(({ id }) => id),
      );
      const scorer = createScorer({ scenario: rubricScenario, rubric, ratings: [] });
      const lost = new Set<string>();
      for (const fact of trace) {
        scorer.on(fact);
        for (const { id, status } of scorer.score(false).criteria) {
          if (lost.has(id)) expect([id, status]).toEqual([id, 'lost']);
          if (status === 'lost' && whole.has(id)) lost.add(id);
        }
      }
    },
  );
});
