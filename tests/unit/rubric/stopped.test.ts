import { describe, expect, it } from 'vitest';
import { scoreRecording } from '../../../src/core/rubric/scoreRecording';
import type { CompiledRubric } from '../../../src/core/rubric/compiledRubric';
import type { Fact } from '../../../src/core/sim/fact';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { rubricOf } from '../../support/rubricOf';
import { rubricScenario } from '../../support/rubricScenario';
import { tellVisit } from '../../support/tellVisit';

const { began, said, entered, given } = facts;

const greets = { id: 'greets', body: { does: { said: 'greet' } } };
const asks = { id: 'asks', body: { does: { said: 'ask-leave' } } };
const rubric = rubricOf(greets, {
  ...asks,
  if: { not: { has: 'consent/rug' } },
  critical: { when: { entered: 'bedroom' }, effect: 'stop' },
});
const trace = factTrace(
  [0, began('visit')],
  [1, said('greet')],
  [2, entered('bedroom')],
  [3, { type: 'phase/began', phase: 'afterwards', by: 'critical', criterion: 'asks' }],
  [4, given('consent/rug')],
);

const scored = (by: CompiledRubric, played: readonly Fact[]) =>
  scoreRecording({ scenario: rubricScenario, rubric: by, facts: played, ratings: [] });

describe('a visit that a mistake stopped', () => {
  it('has failed, even when the criterion does not apply to what came after', () => {
    expect(scored(rubric, trace)).toMatchObject({
      share: 1,
      passed: false,
      critical: [{ criterion: 'asks', effect: 'stop', evidence: [3] }],
    });
  });

  it('has failed by that rubric only: a file makes no mistake critical', () => {
    expect(scored(rubricOf(greets, asks), trace).critical).toEqual([]);
  });

  it('is told as failed and completed, since it came to its end', () => {
    const [result, end] = tellVisit(rubric, trace).slice(-2);
    expect(result).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/failed' },
      result: {
        success: false,
        extensions: { 'https://w3id.org/foyer/xapi/extensions/critical': ['asks'] },
      },
    });
    expect(end?.verb.id).toBe('http://adlnet.gov/expapi/verbs/completed');
  });
});
