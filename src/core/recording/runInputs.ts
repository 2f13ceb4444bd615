import type { Tick } from '../kernel/tick';
import type { CompiledRubric } from '../rubric/compiledRubric';
import { watchForStop } from '../rubric/watchForStop';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Fact } from '../sim/fact';
import type { Intent } from '../sim/intent';
import type { SimState } from '../sim/simState';
import { quietUntil } from '../sim/quietUntil';
import { startVisit, type VisitStart } from '../sim/startVisit';
import { step } from '../sim/step';
import { createHasher } from './createHasher';
import { isHashTick } from './isHashTick';
import type { Input } from './recording';

export type Run = {
  readonly state: SimState;
  /** The inputs with the tick that took them. */
  readonly inputs: readonly Input[];
  readonly facts: readonly Fact[];
  readonly hashes: readonly (readonly [Tick, string])[];
};

type Until = {
  /** The last tick to run. */
  readonly tick: Tick;
  /** Stop when the debrief has begun. */
  readonly debrief: boolean;
  /** Whose critical mistakes stop the visit. Left out when the inputs are those of a visit that was played. */
  readonly rubric?: CompiledRubric;
};

/** What is tried in one tick: a mistake that stops the visit comes first, as it does where people play. */
const withStop = (intents: readonly Intent[], criterion: string): readonly Intent[] =>
  intents.some((intent) => intent.type === 'end' && intent.critical !== undefined)
    ? intents
    : [{ type: 'end', critical: criterion }, ...intents];

/** Runs a visit from its start with the inputs given, in the order of their ticks. */
export const runInputs = (
  scenario: CompiledScenario,
  start: VisitStart,
  inputs: readonly Input[],
  until: Until,
): Run => {
  const begun = startVisit(scenario, start);
  const facts = [...begun.facts];
  const taken: Input[] = [];
  const hashes: (readonly [Tick, string])[] = [];
  const hashOf = createHasher();
  let { state } = begun;
  let next = 0;
  const watch = until.rubric === undefined ? null : watchForStop(scenario, until.rubric);
  let stop = watch?.(begun.facts) ?? null;
  while (state.kernel.tick < until.tick) {
    if (until.debrief && state.world.phase === 'debrief') break;
    const stopping = state.world.phase === 'visit' ? stop : null;
    const quiet = stopping === null ? quietUntil(scenario, state) : 0;
    const busy = Math.min(quiet, inputs[next]?.tick ?? Infinity, until.tick);
    for (let tick = state.kernel.tick + 1; tick < busy; tick++)
      if (isHashTick(tick)) hashes.push([tick, hashOf(state.world)]);
    if (busy > state.kernel.tick + 1)
      state = { kernel: { ...state.kernel, tick: busy - 1 }, world: state.world };
    const tick = state.kernel.tick + 1;
    const intents: Intent[] = [];
    for (
      let input = inputs[next];
      input !== undefined && input.tick <= tick;
      input = inputs[next]
    ) {
      intents.push(input.intent);
      next++;
    }
    const tried = stopping === null ? intents : withStop(intents, stopping);
    for (const intent of tried) taken.push({ tick, intent });
    const stepped = step(scenario, state, tried);
    state = stepped.state;
    if (stepped.facts.length > 0) {
      facts.push(...stepped.facts);
      stop = watch?.(stepped.facts) ?? null;
    }
    if (isHashTick(tick)) hashes.push([tick, hashOf(state.world)]);
  }
  const { tick } = state.kernel;
  if (hashes.at(-1)?.[0] !== tick) hashes.push([tick, hashOf(state.world)]);
  return { state, inputs: taken, facts, hashes };
};
