import { rerun } from '../core/recording/rerun';
import type { Recording } from '../core/recording/recording';
import { sealRecording } from '../core/recording/sealRecording';
import type { CompiledRubric } from '../core/rubric/compiledRubric';
import type { Score } from '../core/rubric/score';
import { scoreRecording } from '../core/rubric/scoreRecording';
import type { CompiledScenario } from '../core/scenario/compiledScenario';

export type ScoredVisit = {
  readonly recording: Recording;
  readonly scenario: CompiledScenario;
  readonly rubric: CompiledRubric;
  readonly score: Score;
  /** False when running the inputs again does not give these facts: edited by hand, or another build. */
  readonly verified: boolean;
  /** The scenario of today is not the one that was played. */
  readonly otherScenario: boolean;
};

/** Folds a visit, finished or not, and proves it by running it again. */
export const scoreVisit = (
  scenario: CompiledScenario,
  rubric: CompiledRubric,
  played: Recording,
): ScoredVisit => {
  const recording = sealRecording(scenario, played);
  const { facts, ratings } = recording;
  return {
    recording,
    scenario,
    rubric,
    score: scoreRecording({ scenario, rubric, facts, ratings }),
    verified: rerun(scenario, recording).same,
    otherScenario: recording.scenario.hash !== scenario.hash,
  };
};
