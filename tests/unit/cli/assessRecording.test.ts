import { describe, expect, it } from 'vitest';
import { assessmentJson } from '../../../src/cli/assessmentJson';
import { assessmentText } from '../../../src/cli/assessmentText';
import { assessRecording } from '../../../src/cli/assessRecording';
import type { Recording } from '../../../src/core/recording/recording';
import { runInputs } from '../../../src/core/recording/runInputs';
import type { Intent } from '../../../src/core/sim/intent';
import { recordingOf } from '../../support/recordingOf';
import { rubricOf } from '../../support/rubricOf';
import { rubricScenario } from '../../support/rubricScenario';

const rubric = rubricOf(
  { id: 'finds', weight: 2, body: { detects: { measure: 'hits', full: '100%', zero: '0%' } } },
  {
    id: 'asks',
    body: { before: { first: { said: 'ask-leave' }, then: { entered: 'bedroom' } } },
    critical: { when: 'lost' },
  },
  { id: 'kind', body: { rated: { by: 'trainer', levels: { 4: 'good' } } } },
);
const loaded = { scenario: rubricScenario, rubric, walkthroughs: [], choices: [] };

const intents: readonly (readonly [tick: number, intent: Intent])[] = [
  [20, { type: 'look', thing: 'rug' }],
  [60, { type: 'judge', thing: 'rug', as: 'hazard', why: ['slips'], fix: 'tape' }],
  [90, { type: 'look', thing: 'mat' }],
  [200, { type: 'end' }],
];

const played = (): Recording => {
  const inputs = intents.map(([tick, intent]) => ({ tick, intent }));
  const start = { seed: 1, draws: { course: 'quiet' } };
  const run = runInputs(rubricScenario, start, inputs, { tick: 400, debrief: true });
  return recordingOf(run.facts, {
    ...start,
    inputs: run.inputs,
    hashes: run.hashes,
    lastTick: run.state.kernel.tick,
  });
};
const assess = (recording: Recording) => assessRecording(recording, loaded, () => 0);

describe('assessing a recording', () => {
  it('verifies what its inputs still lead to', () => {
    const recording = played();
    const assessment = assess(recording);
    expect(assessment.notes).toEqual([]);
    expect(assessment.verified).toBe(true);
    expect(assessment.hash).toBe(recording.hashes.at(-1)?.[1]);
    expect(assessment.score.detection.hits).toEqual(['rug']);
  });
  it('scores an edited one from its facts, and says that it is unverified', () => {
    const recording = played();
    const facts = recording.facts.map((fact) =>
      fact.type === 'thing/judged' ? { ...fact, thing: 'lamp' } : fact,
    );
    const assessment = assess({ ...recording, facts });
    expect(assessment.score.detection.hits).toEqual(['lamp']);
    expect(assessment.verified).toBe(false);
    expect(assessment.notes.join()).toMatch(
      /edited by hand or made by another build \(test-build\)/,
    );
  });
  it('says when the scenario has changed since', () => {
    const recording = played();
    const assessment = assess({ ...recording, scenario: { ...recording.scenario, hash: 'older' } });
    expect(assessment.verified).toBe(false);
    expect(assessment.notes.join()).toMatch(/hash older then, scenario-hash now/);
  });
  it('writes one line of JSON with every criterion', () => {
    const line = assessmentJson(assess(played()));
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toMatchObject({
      scenario: 'rubric-flat',
      walkthrough: null,
      score: 1 / 3,
      passed: false,
      critical: [],
      hits: 1,
      misses: 1,
      falseAlarms: 0,
      correctRejections: 1,
      verified: true,
      notes: [],
      criteria: [
        { id: 'finds', status: 'partly', points: 1, of: 2 },
        { id: 'asks', status: 'missed', points: 0, of: 1, evidence: [] },
        { id: 'kind', status: 'awaiting', points: null, of: 1 },
      ],
    });
  });
  it('tells a person what was found, missed and lost, and when', () => {
    const text = assessmentText('visit.foyer.json', assess(played()), 'en');
    expect(text).toContain('visit.foyer.json: A flat to score');
    expect(text).toContain('Not passed with 33.3 %');
    expect(text).toContain('provisional');
    expect(text).toContain('Risks found: rug');
    expect(text).toContain('Decoys not looked at: step');
    expect(text).toMatch(/partly\s+1\/2\s+text of finds {2}at 0:03/);
  });
});
