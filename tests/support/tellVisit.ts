import type { Recording } from '../../src/core/recording/recording';
import type { CompiledRubric } from '../../src/core/rubric/compiledRubric';
import { scoreRecording } from '../../src/core/rubric/scoreRecording';
import type { Fact } from '../../src/core/sim/fact';
import { standaloneActor } from '../../src/core/statements/standaloneActor';
import type { Statement } from '../../src/core/statements/statement';
import { statementsOf } from '../../src/core/statements/statementsOf';
import { recordingOf } from './recordingOf';
import { rubricScenario } from './rubricScenario';

/** The statements of a visit to the small flat with these facts. */
export const tellVisit = (
  rubric: CompiledRubric,
  facts: readonly Fact[],
  more: Partial<Recording> = {},
): readonly Statement[] => {
  const recording = recordingOf(facts, more);
  const score = scoreRecording({
    scenario: rubricScenario,
    rubric,
    facts,
    ratings: recording.ratings,
  });
  const actor = standaloneActor('0f6a1c52-9f0e-4d0c-8f0e-3f0d6e1b2a3c');
  return statementsOf({ recording, scenario: rubricScenario, rubric, score, actor });
};
