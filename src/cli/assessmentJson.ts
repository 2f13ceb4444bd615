import type { Assessment } from './assessRecording';
import { scoreFields } from './scoreFields';

/** One assessment as one line of JSON. `points` is null for a criterion that does not count. */
export const assessmentJson = (assessment: Assessment): string => {
  const { recording, score, hash, ms, verified, notes } = assessment;
  return JSON.stringify({
    scenario: recording.scenario.id,
    persona: assessment.loaded.scenario.persona,
    walkthrough: null,
    ...scoreFields(score),
    hash,
    ticks: recording.lastTick,
    ms: Math.round(ms * 100) / 100,
    verified,
    notes,
    criteria: score.criteria.map(({ id, status, points, of, evidence }) => ({
      id,
      status,
      points,
      of,
      evidence,
    })),
  });
};
