import type { Tick } from '../../kernel/tick';
import type { CompiledRubric } from '../../rubric/compiledRubric';
import { watchForStop } from '../../rubric/watchForStop';
import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Fact } from '../../sim/fact';
import type { Intent } from '../../sim/intent';
import { quietUntil } from '../../sim/quietUntil';
import type { SimState } from '../../sim/simState';
import { step } from '../../sim/step';
import type { World } from '../../world/world';

/** What is played: a scenario, and the rubric whose critical mistakes stop the visit; without one none does. */
export type Stage = {
  readonly scenario: CompiledScenario;
  readonly rubric?: CompiledRubric;
};

export type Begun = {
  readonly state: SimState;
  readonly facts: readonly Fact[];
  /** The world just after each fact, which spares the scorer the fold. */
  readonly worlds: readonly World[];
};

/** Hears of a play as it goes on: facts in their order, each once, with the world just after each. */
export type Tell = (facts: readonly Fact[], worlds: readonly World[]) => void;

/** A visit under way, without hashes: what the doctor plays by the hundred. It keeps nothing of what it tells. */
export type Run = {
  readonly now: () => SimState;
  /** Goes on without an act to just before the tick, or to the debrief. Quiet time is jumped over. */
  readonly waitUntil: (tick: Tick) => void;
  /** One tick in which this is tried. */
  readonly act: (intents: readonly Intent[]) => void;
};

const NOTHING: readonly Intent[] = [];

/** Takes a visit up where it stands; its `facts` are all that led there, and are told first. */
export const createRun = ({ scenario, rubric }: Stage, begun: Begun, tell: Tell): Run => {
  const watch = rubric === undefined ? null : watchForStop(scenario, rubric);
  tell(begun.facts, begun.worlds);
  let stop = watch?.(begun.facts, begun.worlds) ?? null;
  let { state } = begun;

  const act = (intents: readonly Intent[]): void => {
    // As where people play, a mistake that stops the visit comes before what is tried after it.
    const stopped = stop !== null && state.world.phase === 'visit';
    const tried = stopped ? [{ type: 'end', critical: stop ?? '' } as const, ...intents] : intents;
    const stepped = step(scenario, state, tried);
    state = stepped.state;
    if (stepped.facts.length === 0) return;
    tell(stepped.facts, stepped.worlds);
    stop = watch?.(stepped.facts, stepped.worlds) ?? null;
  };

  return {
    now: () => state,
    act,
    waitUntil: (tick) => {
      while (state.kernel.tick + 1 < tick && state.world.phase !== 'debrief') {
        const next = state.kernel.tick + 1;
        const quiet = stop === null || state.world.phase !== 'visit';
        const until = quiet ? Math.min(quietUntil(scenario, state), tick) : next;
        if (until > next)
          state = { kernel: { ...state.kernel, tick: until - 1 }, world: state.world };
        else act(NOTHING);
      }
    },
  };
};
