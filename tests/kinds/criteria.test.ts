import { describe, expect, it } from 'vitest';
import { createPatterns } from '../../src/core/scenario/compile/patterns';
import { criterionWords } from '../../src/core/scenario/compile/criterionWords';
import { initialWorld } from '../../src/core/sim/initialWorld';
import { criteria } from '../../src/kinds/criteria';
import { facts } from '../support/facts';
import { factTrace } from '../support/factTrace';
import { outcomeAfter } from '../support/outcomeAfter';
import { rubricScenario } from '../support/rubricScenario';

const TWELVE = [
  'does', 'before', 'order', 'within', 'never', 'keeps', 'leaves', 'detects', 'explains', 'answers', 'measures', 'rated',
]; // prettier-ignore

const trace = factTrace(
  [0, facts.began('visit')],
  [20, facts.said('greet')],
  [40, facts.looked('mat')],
  [60, facts.judged('rug', 'hazard', ['slips'], 'tape')],
  [80, facts.measured('toilet.height', 40, 'low')],
  [100, facts.filled('cause', 'dark')],
  [120, facts.began('debrief')],
);

describe('the criterion kinds', () => {
  it('are the twelve of the language, and the two ways to combine them', () => {
    expect(Object.keys(criteria).toSorted()).toEqual([...TWELVE, 'parts', 'cases'].toSorted());
  });
});

describe.each(Object.entries(criteria))('%s', (name, kind) => {
  const words = () => criterionWords(rubricScenario.registry, createPatterns());

  it('is listed under its own name', () => {
    expect(kind.kind).toBe(name);
  });
  it('accepts its own example', () => {
    expect(kind.schema.safeParse(kind.example).error).toBeUndefined();
  });
  it('refuses nonsense', () => {
    expect(kind.schema.safeParse(42).success).toBe(false);
    expect(kind.schema.safeParse({ nonsense: true }).success).toBe(false);
  });
  it('compiles its example, and says something in range about a visit that has not begun', () => {
    const monitor = kind.compile(kind.example, words())({ scenario: rubricScenario, ratings: [] });
    const scene = { scenario: rubricScenario, world: initialWorld(rubricScenario), latched: [] };
    const outcome = monitor.value(scene);
    expect(outcome.share.n).toBeGreaterThanOrEqual(0);
    expect(outcome.share.n).toBeLessThanOrEqual(outcome.share.d);
    expect(outcome.evidence).toEqual([]);
    expect(outcome.lost).toBe(false);
  });
  it('says the same of the same facts, with evidence among them', () => {
    const first = outcomeAfter({ [name]: kind.example }, trace);
    expect(outcomeAfter({ [name]: kind.example }, trace)).toEqual(first);
    expect(first.evidence.every((seq) => trace[seq] !== undefined)).toBe(true);
  });
});
