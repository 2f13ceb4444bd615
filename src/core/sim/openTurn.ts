import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Fact } from './fact';
import type { Kernel, SimState } from './simState';
import type { World } from '../world/world';

/** One step under way: the only place where the kernel changes. */
export type Turn = {
  readonly scenario: CompiledScenario;
  kernel: Kernel;
  world: World;
  readonly facts: Fact[];
  /** The world just after each of them. */
  readonly worlds: World[];
};

export const openTurn = (scenario: CompiledScenario, { kernel, world }: SimState): Turn => ({
  scenario,
  kernel,
  world,
  facts: [],
  worlds: [],
});
