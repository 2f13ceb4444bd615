import type { CompiledRubric } from '../rubric/compiledRubric';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { ScenarioSources } from '../scenario/loadScenario';
import type { Walkthrough } from '../scenario/walkthrough';

/** A scenario without an error of its own, and its files as read, for the place of what is found. */
export type DoctorInput = {
  readonly scenario: CompiledScenario;
  readonly rubric: CompiledRubric;
  readonly walkthroughs: readonly Walkthrough[];
  readonly sources: ScenarioSources;
};
