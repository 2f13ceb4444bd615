import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { ScenarioSources } from '../../scenario/loadScenario';
import type { Reachable } from './reach/reachOf';

/** What the proofs of one scenario share. */
export type Proof = {
  readonly scenario: CompiledScenario;
  readonly sources: ScenarioSources;
  /** What can come about in the time there is. */
  readonly reach: Reachable;
  /** What could come about if there were all the time in the world; worked out when asked. */
  readonly inTheEnd: () => Reachable;
};
