import type { Tick } from '../../kernel/tick';
import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Fact } from '../../sim/fact';
import type { Intent } from '../../sim/intent';
import { quietUntil } from '../../sim/quietUntil';
import type { SimState } from '../../sim/simState';
import { step } from '../../sim/step';

const NOTHING: readonly Intent[] = [];

/** Goes on without an act to just before `tick`, or to the debrief; facts are added to `facts`. Quiet time is jumped over. */
export const advance = (
  scenario: CompiledScenario,
  begun: SimState,
  tick: Tick,
  facts: Fact[],
): SimState => {
  let state = begun;
  while (state.kernel.tick + 1 < tick && state.world.phase !== 'debrief') {
    const until = Math.min(quietUntil(scenario, state), tick);
    if (until > state.kernel.tick + 1) {
      state = { kernel: { ...state.kernel, tick: until - 1 }, world: state.world };
      continue;
    }
    const stepped = step(scenario, state, NOTHING);
    state = stepped.state;
    if (stepped.facts.length > 0) facts.push(...stepped.facts);
  }
  return state;
};
