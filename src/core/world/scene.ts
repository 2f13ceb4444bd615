import type { Tick } from '../kernel/tick';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { World } from './world';

/** What a pattern or a condition is judged against. `latched` belongs to the file the pattern stands in. */
export type Scene = {
  readonly scenario: CompiledScenario;
  readonly world: World;
  readonly latched: readonly number[];
  /** Now, when that is later than the latest fact. Only values on a ramp depend on it. */
  readonly tick?: Tick;
};
