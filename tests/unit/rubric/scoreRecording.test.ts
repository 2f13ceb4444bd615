import { describe, expect, it } from 'vitest';
import { fraction } from '../../../src/core/kernel/fraction';
import type { Rating } from '../../../src/core/recording/recording';
import { createScorer } from '../../../src/core/rubric/createScorer';
import { scoreRecording } from '../../../src/core/rubric/scoreRecording';
import type { CompiledRubric } from '../../../src/core/rubric/compiledRubric';
import type { Fact } from '../../../src/core/sim/fact';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { rubricOf, type AuthoredByHand } from '../../support/rubricOf';
import { rubricScenario } from '../../support/rubricScenario';

const { began, drew, said, looked, judged, did, entered, given } = facts;

const scored = (
  rubric: CompiledRubric,
  trace: readonly Fact[] = [],
  ratings: readonly Rating[] = [],
) => scoreRecording({ scenario: rubricScenario, rubric, facts: trace, ratings });

const does = (id: string, topic: string, weight = 1) => ({
  id,
  weight,
  body: { does: { said: topic } },
});
const checklist = {
  id: 'list',
  body: { does: [{ said: 'greet' }, { said: 'explain' }, { said: 'sum-up' }] },
};
const leave = {
  id: 'leave',
  body: { before: { first: { said: 'ask-leave' }, then: { entered: 'bedroom' } } },
};
const rated = {
  id: 'kind',
  weight: 3,
  body: { rated: { by: 'trainer', levels: { 0: 'no', 4: 'yes' } } },
};

describe('the status of a criterion', () => {
  const statusOf = (rubric: CompiledRubric, trace: readonly Fact[], over = true) => {
    const scorer = createScorer({ scenario: rubricScenario, rubric, ratings: [] });
    for (const fact of trace) scorer.on(fact);
    return scorer.score(over).criteria[0];
  };

  it('is open while the visit goes on and missed when it is over', () => {
    expect(statusOf(rubricOf(checklist), [], false)?.status).toBe('open');
    expect(statusOf(rubricOf(checklist), [])?.status).toBe('missed');
  });
  it('is partly with its level and points, then met', () => {
    const partly = statusOf(
      rubricOf({ ...checklist, weight: 3 }),
      factTrace([1, said('greet')], [2, said('explain')]),
    );
    expect(partly).toMatchObject({
      status: 'partly',
      level: 2,
      points: 2,
      of: 3,
      share: fraction(2, 3),
      evidence: [0, 1],
    });
    const all = factTrace([1, said('greet')], [2, said('explain')], [3, said('sum-up')]);
    expect(statusOf(rubricOf(checklist), all)).toMatchObject({
      status: 'met',
      level: 4,
      points: 1,
    });
  });
  it('is lost when nothing can bring it back', () => {
    const trace = factTrace([1, entered('bedroom')], [2, said('ask-leave')]);
    expect(statusOf(rubricOf(leave), trace, false)).toMatchObject({
      status: 'lost',
      points: 0,
      evidence: [0],
    });
  });
  it('does not apply when its `if` is false at the end', () => {
    const rubric = rubricOf({ ...checklist, if: { drawn: 'loud' } });
    expect(statusOf(rubric, factTrace([0, drew('quiet')]))).toMatchObject({
      status: 'not-applicable',
      points: null,
    });
    expect(statusOf(rubric, factTrace([0, drew('loud')]))).toMatchObject({
      status: 'missed',
      points: 0,
    });
  });
  it('reads the rubric’s own memory of what happened', () => {
    const seen = {
      id: 'seen',
      body: { does: { said: 'greet', if: { happened: { looked: 'rug' } } } },
    };
    expect(
      statusOf(rubricOf(seen), factTrace([1, said('greet')], [2, looked('rug')]))?.status,
    ).toBe('missed');
    expect(
      statusOf(rubricOf(seen), factTrace([1, looked('rug')], [2, said('greet')]))?.status,
    ).toBe('met');
  });
});

describe('the score', () => {
  it('is points over weights of what counts', () => {
    const rubric = rubricOf(does('a', 'greet', 3), does('b', 'explain', 1), {
      ...checklist,
      if: { drawn: 'loud' },
    });
    const score = scored(rubric, factTrace([1, said('greet')]));
    expect(score).toMatchObject({
      share: 0.75,
      points: 3,
      of: 4,
      passed: true,
      provisional: false,
    });
  });
  it('passes exactly at the pass mark', () => {
    const seven = rubricOf(
      ...Array.from({ length: 10 }, (_, i) => does(`c${i}`, i < 7 ? 'greet' : 'explain')),
    );
    expect(scored(seven, factTrace([1, said('greet')]))).toMatchObject({
      share: 0.7,
      passed: true,
    });
    const six = rubricOf(
      ...Array.from({ length: 10 }, (_, i) => does(`c${i}`, i < 6 ? 'greet' : 'explain')),
    );
    expect(scored(six, factTrace([1, said('greet')]))).toMatchObject({ share: 0.6, passed: false });
  });
  it('pays an empty visit nothing', () => {
    const rubric = rubricOf(
      checklist,
      leave,
      { id: 'rejects', body: { detects: { measure: 'rejections', full: '80%', zero: '50%' } } },
      {
        id: 'never',
        body: { never: { does: { did: 'any' }, occasion: { given: 'consent/rug' } } },
      },
    );
    const idle = factTrace([0, began('visit')], [14_400, began('debrief')]);
    expect(scored(rubric, idle)).toMatchObject({ share: 0, points: 0, of: 3, passed: false });
  });
  it('is nothing, and not passed, when nothing counts', () => {
    expect(scored(rubricOf({ ...checklist, if: { drawn: 'loud' } }))).toMatchObject({
      share: 0,
      of: 0,
      passed: false,
    });
  });
  it('leaves what awaits a rater out, and says that it is provisional', () => {
    const rubric = rubricOf(does('a', 'greet'), rated);
    const trace = factTrace([1, said('greet')]);
    expect(scored(rubric, trace)).toMatchObject({ share: 1, of: 1, provisional: true });
    const ratings = [{ criterion: 'kind', level: 2, rater: 'trainer' as const }];
    expect(scored(rubric, trace, ratings)).toMatchObject({
      share: 0.625,
      of: 4,
      provisional: false,
    });
  });
  it('always lists what was detected', () => {
    const trace = factTrace(
      [1, judged('rug', 'hazard')],
      [2, judged('mat', 'hazard')],
      [3, judged('toilet', 'hazard')],
    );
    expect(scored(rubricOf(checklist), trace).detection).toEqual({
      hits: ['rug'],
      misses: ['lamp'],
      falseAlarms: ['mat'],
      correctRejections: [],
      unseen: ['step'],
      balancedAccuracy: fraction(1, 4),
    });
  });
});

describe('a critical failure', () => {
  const good = [[1, said('greet')]] as const;
  const taken = { did: 'any', to: 'rug', lacking: 'consent/any' };
  const withCritical = (
    critical: AuthoredByHand['critical'],
    body: AuthoredByHand['body'] = leave.body,
  ) =>
    rubricOf(does('a', 'greet', 3), {
      id: 'crit',
      body,
      ...(critical === undefined ? {} : { critical }),
    });

  it('by a moment: fails whatever the share, with its fact', () => {
    const trace = factTrace(
      ...good,
      [2, said('ask-leave')],
      [3, did('remove', 'rug', { lacking: ['consent/rug'] })],
    );
    const score = scored(withCritical({ when: taken }), trace);
    expect(score).toMatchObject({ share: 1, passed: false });
    expect(score.critical).toEqual([
      {
        criterion: 'crit',
        why: { fr: 'why crit', nl: 'why crit', en: 'why crit' },
        effect: 'fail',
        evidence: [2],
      },
    ]);
  });
  it('by what is lost: excused only when the excuse was there before the loss', () => {
    const body = {
      before: { first: { said: 'greet' }, then: { entered: 'bedroom' } },
    };
    const rubric = withCritical({ when: 'lost', unless: { has: 'consent/rug' } }, body);
    const goes = entered('bedroom');
    const early = factTrace([1, given('consent/rug')], [2, goes]);
    const late = factTrace([1, goes], [2, given('consent/rug')]);
    expect(scored(rubric, early).critical).toEqual([]);
    expect(scored(rubric, late).critical).toHaveLength(1);
    expect(scored(rubric, late.slice(0, 1)).critical).toHaveLength(1);
  });

  it('by a moment: excused by `unless`, as it was just before', () => {
    const rubric = withCritical({ when: taken, unless: { has: 'consent/rug' } });
    const act = did('remove', 'rug', { lacking: ['consent/rug'] });
    expect(scored(rubric, factTrace([1, given('consent/rug')], [2, act])).critical).toEqual([]);
    expect(scored(rubric, factTrace([1, act], [2, given('consent/rug')])).critical).toHaveLength(1);
  });
  it('by losing it: at once, also in the middle of the visit', () => {
    const scorer = createScorer({
      scenario: rubricScenario,
      rubric: withCritical({ when: 'lost', effect: 'stop' }),
      ratings: [],
    });
    for (const fact of factTrace(...good, [2, entered('bedroom')])) scorer.on(fact);
    expect(scorer.score(false).critical).toMatchObject([
      { criterion: 'crit', effect: 'stop', evidence: [1] },
    ]);
    expect(scorer.score(false).passed).toBe(false);
  });
  it('by missing it or not meeting it: only when the visit is over', () => {
    for (const when of ['missed', 'not-met'] as const) {
      const scorer = createScorer({
        scenario: rubricScenario,
        rubric: withCritical({ when }, checklist.body),
        ratings: [],
      });
      expect(scorer.score(false).critical).toEqual([]);
      expect(scorer.score(true).critical).toHaveLength(1);
    }
  });
  it('missed is not the same as not met', () => {
    const trace = factTrace(...good);
    expect(scored(withCritical({ when: 'missed' }, checklist.body), trace).critical).toEqual([]);
    expect(scored(withCritical({ when: 'not-met' }, checklist.body), trace).critical).toHaveLength(
      1,
    );
  });
  it('caps the share at 0.49', () => {
    const trace = factTrace(...good, [2, entered('bedroom')]);
    expect(scored(withCritical({ when: 'lost', effect: 'cap' }), trace)).toMatchObject({
      share: 0.49,
      passed: false,
    });
  });
  it('does not raise a share that is below the cap', () => {
    const trace = factTrace([2, entered('bedroom')]);
    expect(scored(withCritical({ when: 'lost', effect: 'cap' }), trace).share).toBe(0);
  });
  it('is silent where its criterion’s `if` is false', () => {
    const rubric = rubricOf({
      ...leave,
      if: { drawn: 'loud' },
      critical: { when: { entered: 'bedroom' } },
    });
    expect(scored(rubric, factTrace([0, drew('quiet')], [1, entered('bedroom')])).critical).toEqual(
      [],
    );
    expect(
      scored(rubric, factTrace([0, drew('loud')], [1, entered('bedroom')])).critical,
    ).toHaveLength(1);
  });
});
