import type { CompiledRubric } from '../rubric/compiledRubric';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { VisitStart } from '../sim/startVisit';
import type { Input, Recording } from './recording';
import { runInputs } from './runInputs';

export type PlayMeta = Pick<Recording, 'id' | 'engine' | 'startedAt' | 'locale'> &
  Partial<Pick<Recording, 'ratings'>>;

export type Play = VisitStart & {
  readonly inputs: readonly Input[];
  readonly meta: PlayMeta;
  /** Whose critical mistakes stop the visit; without one none does. */
  readonly rubric?: CompiledRubric;
};

/** Plays a whole visit without a screen, up to the debrief: walkthroughs, bots and tests. */
export const playInputs = (
  scenario: CompiledScenario,
  { inputs, seed, draws, meta, rubric }: Play,
): Recording => {
  // Time ends the visit, and the invariants of `step` end what follows, so this is never reached.
  const never = 2 * scenario.endTick + 100_000;
  const sorted = inputs.toSorted((a, b) => a.tick - b.tick);
  const run = runInputs(scenario, { seed, draws }, sorted, {
    tick: never,
    debrief: true,
    ...(rubric === undefined ? {} : { rubric }),
  });
  return {
    format: 'foyer-recording/1',
    ...meta,
    scenario: { id: scenario.id, hash: scenario.hash, persona: scenario.persona },
    seed,
    draws,
    lastTick: run.state.kernel.tick,
    inputs: run.inputs,
    facts: run.facts,
    hashes: run.hashes,
    ratings: meta.ratings ?? [],
  };
};
