import type { CompiledScenario } from '../scenario/compiledScenario';
import type { SimState } from '../sim/simState';
import type { Recording } from './recording';
import { runInputs } from './runInputs';

/** The state at the end of an unfinished recording, to go on from: its inputs run again up to its last tick. */
export const continueFrom = (
  scenario: CompiledScenario,
  { seed, draws, inputs, lastTick }: Pick<Recording, 'seed' | 'draws' | 'inputs' | 'lastTick'>,
): SimState =>
  runInputs(scenario, { seed, draws }, inputs, { tick: lastTick, debrief: false }).state;
