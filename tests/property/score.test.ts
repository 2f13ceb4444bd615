import { describe, expect } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { createScorer } from '../../src/core/rubric/createScorer';
import { scoreRecording } from '../../src/core/rubric/scoreRecording';
import type { Fact } from '../../src/core/sim/fact';
import { anyTrace } from '../support/anyTrace';
import { everyKind } from '../support/everyKind';
import { facts } from '../support/facts';
import { rubricScenario } from '../support/rubricScenario';

const input = { scenario: rubricScenario, rubric: everyKind, ratings: [] };

/** Facts that no criterion, condition or critical sentence of the rubric speaks of. */
const strangers = [
  facts.measured('lamp.illuminance', 3),
  facts.fell('mat'),
  { type: 'rule/ran', rule: 'nobody-asks' },
  { type: 'call/ended', to: 'samu' },
] as const;

const resequenced = (trace: readonly Fact[], at: number, stranger: (typeof strangers)[number]) => {
  const where = at % trace.length;
  const tick = trace[where]?.tick ?? 0;
  const bodies: readonly Fact[] = [
    ...trace.slice(0, where),
    { ...stranger, tick, seq: 0 },
    ...trace.slice(where),
  ];
  const moved = (seq: number) => (seq < where ? seq : seq + 1);
  return { longer: bodies.map((fact, seq) => ({ ...fact, seq })), moved };
};

describe('a score', () => {
  test.prop([anyTrace], { numRuns: 25 })('streamed is the fold of every prefix', (trace) => {
    const scorer = createScorer(input);
    for (const [index, fact] of trace.entries()) {
      scorer.on(fact);
      expect(scorer.score(true)).toEqual(
        scoreRecording({ ...input, facts: trace.slice(0, index + 1) }),
      );
    }
  });

  test.prop([anyTrace])('may be asked at any time without changing it', (trace) => {
    const asked = createScorer(input);
    for (const fact of trace) {
      asked.on(fact);
      asked.score(false);
      asked.score(true);
    }
    expect(asked.score(true)).toEqual(scoreRecording({ ...input, facts: trace }));
  });

  test.prop([anyTrace, fc.nat(), fc.constantFrom(...strangers)])(
    'does not change with facts that it does not speak of',
    (trace, at, stranger) => {
      const { longer, moved } = resequenced(trace, at, stranger);
      const plain = scoreRecording({ ...input, facts: trace });
      const mixed = scoreRecording({ ...input, facts: longer });
      expect(mixed.share).toBe(plain.share);
      expect(mixed.criteria).toEqual(
        plain.criteria.map((result) => ({ ...result, evidence: result.evidence.map(moved) })),
      );
    },
  );

  test.prop([anyTrace])('never takes back what is lost', (trace) => {
    const monitors = everyKind.criteria.map((criterion) => criterion.id);
    const scorer = createScorer(input);
    const lost = new Set<string>();
    for (const fact of trace) {
      scorer.on(fact);
      const { criteria } = scorer.score(false);
      for (const id of lost)
        expect(criteria.find((result) => result.id === id)?.status).toBe('lost');
      for (const result of criteria) {
        if (
          result.status === 'lost' &&
          monitors.includes(result.id) &&
          !['parts', 'cases'].includes(result.kind)
        ) {
          lost.add(result.id);
        }
      }
    }
  });

  test.prop([anyTrace])('stays in range, and its evidence exists, in order and once', (trace) => {
    const score = scoreRecording({ ...input, facts: trace });
    expect(score.share).toBeGreaterThanOrEqual(0);
    expect(score.share).toBeLessThanOrEqual(1);
    for (const { evidence, points, of, level } of score.criteria) {
      expect(evidence).toEqual([...new Set(evidence)].toSorted((a, b) => a - b));
      expect(evidence.every((seq) => trace[seq]?.seq === seq)).toBe(true);
      expect(points ?? 0).toBeLessThanOrEqual(of);
      expect([0, 1, 2, 3, 4]).toContain(level);
    }
    for (const { evidence } of score.critical)
      expect(evidence.every((seq) => trace[seq] !== undefined)).toBe(true);
    if (score.passed) expect(score.critical).toEqual([]);
  });
});
