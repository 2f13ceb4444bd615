import type { Recording } from '../recording/recording';
import type { CompiledRubric } from '../rubric/compiledRubric';
import type { Score } from '../rubric/score';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Actor } from './statement';

/** A scored visit, with whom it is about. */
export type VisitToTell = {
  readonly recording: Recording;
  readonly scenario: CompiledScenario;
  readonly rubric: CompiledRubric;
  readonly score: Score;
  readonly actor: Actor;
  /** Build that makes the statements; the one that recorded the visit when left out. */
  readonly build?: string;
};
