import { describe, expect, it } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { prospectWords } from '../../src/core/doctor/proofs/prospectWords';
import type { Prospect } from '../../src/core/registry/prospects';
import type { CompiledCriterion } from '../../src/core/rubric/compiledRubric';
import { createScorer } from '../../src/core/rubric/createScorer';
import type { Score } from '../../src/core/rubric/score';
import { compileCriterion } from '../../src/core/scenario/compile/compileCriterion';
import { createPatterns } from '../../src/core/scenario/compile/patterns';
import type { Path } from '../../src/core/scenario/parse/path';
import { valueAt } from '../../src/core/scenario/parse/valueAt';
import type { Fact } from '../../src/core/sim/fact';
import { initialWorld } from '../../src/core/sim/initialWorld';
import { criteria } from '../../src/kinds/criteria';
import { anyTrace } from '../support/anyTrace';
import { everyKind } from '../support/everyKind';
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

/** What a criterion of the small flat is worth after each fact. */
const scoresAlong = (criterion: CompiledCriterion, trace: readonly Fact[]): readonly Score[] => {
  const rubric = { ...everyKind, criteria: [criterion] };
  const scorer = createScorer({ scenario: rubricScenario, rubric, ratings: [] });
  return trace.map((fact) => {
    scorer.on(fact);
    return scorer.score(false);
  });
};

describe('the criterion kinds', () => {
  it('are the twelve of the language, and the two ways to combine them', () => {
    expect(Object.keys(criteria).toSorted()).toEqual([...TWELVE, 'parts', 'cases'].toSorted());
  });
});

/** Every place at which a criterion asks for something. */
const placesIn = (prospect: Prospect): readonly Path[] =>
  prospect.asks === 'some' ? [prospect.at, ...prospect.of.flatMap(placesIn)] : [prospect.at];

describe.each(Object.entries(criteria))('%s', (name, kind) => {
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
  it('says what full marks need and which mistakes it notices, each at a place of its own words', () => {
    const words = prospectWords(rubricScenario.registry, createPatterns());
    const { full, mistakes } = kind.prospects(kind.example, words, [name])(rubricScenario);
    const places = [full, ...mistakes].flatMap(placesIn);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const written = valueAt({ [name]: kind.example }, place);
      expect(written, place.join('.')).toBeDefined();
    }
  });
  it('compiles its example, and says something in range about a visit that has not begun', () => {
    const patterns = createPatterns();
    const body = { [name]: kind.example };
    const { monitor: create } = compileCriterion(rubricScenario.registry, patterns, body);
    const monitor = create({ scenario: rubricScenario, ratings: [] });
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

  const ofThisKind = everyKind.criteria.filter((criterion) => criterion.kind === name);

  it('is among the criteria of the small flat, for the property below', () => {
    expect(ofThisKind).not.toEqual([]);
  });
  test.prop([anyTrace, fc.nat()], { numRuns: 60 })(
    'misses nothing when it is shown only the facts it sees',
    (trace, pick) => {
      const criterion = ofThisKind[pick % ofThisKind.length];
      if (criterion === undefined) return;
      const types = [...new Set(trace.map(({ type }) => type))];
      const all = { ...criterion, sight: { moments: [], types, follows: false } };
      expect(scoresAlong(criterion, trace)).toEqual(scoresAlong(all, trace));
    },
  );
});
