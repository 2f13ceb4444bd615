import type { VisitEntry, VisitHeader } from '../adapters/storage/visitStore';
import { continueFrom } from '../core/recording/continueFrom';
import { createHasher } from '../core/recording/createHasher';
import { isHashTick } from '../core/recording/isHashTick';
import type { Recording } from '../core/recording/recording';
import { sealRecording } from '../core/recording/sealRecording';
import { watchForStop } from '../core/rubric/watchForStop';
import type { Loaded } from '../core/scenario/loadScenario';
import type { Fact } from '../core/sim/fact';
import type { Intent } from '../core/sim/intent';
import { startVisit } from '../core/sim/startVisit';
import { step } from '../core/sim/step';
import type { World } from '../core/world/world';
import type { SimChange } from './simChange';

export type SimHost = {
  readonly tick: () => number;
  readonly world: () => World;
  readonly ended: () => boolean;
  /** The trainee only waits now: time may pass faster. */
  readonly waits: () => boolean;
  /** The criterion whose mistake stops the visit that is still going on; null for none. */
  readonly stoppedBy: () => string | null;
  /** The facts of the first tick. */
  readonly started: () => SimChange;
  /** One tick; null when it added nothing worth keeping. */
  readonly step: (intents: readonly Intent[]) => SimChange | null;
  /** The facts of the visit up to this number. */
  readonly facts: (count: number) => readonly Fact[];
  /** Everything so far, sealed: it folds all facts, so ask for it at the end and not on the frame loop. */
  readonly recording: () => Recording;
};

/** Runs the simulation of one visit and collects what it adds. */
export const createSimHost = (
  { scenario, rubric }: Pick<Loaded, 'scenario' | 'rubric'>,
  header: VisitHeader,
  before: Recording | null,
): SimHost => {
  const begun = before
    ? { state: continueFrom(scenario, before), facts: before.facts }
    : startVisit(scenario, header);
  let { state } = begun;
  const facts = [...begun.facts];
  const watch = watchForStop(scenario, rubric);
  let stop = watch(facts);
  const inputs = [...(before?.inputs ?? [])];
  const hashes = (before?.hashes ?? []).filter(([tick]) => isHashTick(tick));
  const hashOf = createHasher();
  const change = (entry: VisitEntry): SimChange => ({
    entry,
    world: state.world,
    facts: facts.length,
    calling: state.kernel.ringing?.contact ?? null,
  });
  return {
    tick: () => state.kernel.tick,
    world: () => state.world,
    ended: () => state.world.phase === 'debrief',
    waits: () => state.world.phase === 'visit' && state.kernel.hurryUntilTick > state.kernel.tick,
    stoppedBy: () => (state.world.phase === 'visit' ? stop : null),
    started: () => change({ tick: state.kernel.tick, inputs: [], facts: begun.facts, hashes: [] }),
    step: (intents) => {
      const stepped = step(scenario, state, intents);
      state = stepped.state;
      stop = watch(stepped.facts);
      const { tick } = state.kernel;
      const newInputs = intents.map((intent) => ({ tick, intent }));
      const newHashes = isHashTick(tick) ? [[tick, hashOf(state.world)] as const] : [];
      if (newInputs.length === 0 && stepped.facts.length === 0 && newHashes.length === 0)
        return null;
      inputs.push(...newInputs);
      facts.push(...stepped.facts);
      hashes.push(...newHashes);
      return change({ tick, inputs: newInputs, facts: stepped.facts, hashes: newHashes });
    },
    facts: (count) => facts.slice(0, count),
    recording: () =>
      sealRecording(scenario, {
        ...header,
        lastTick: state.kernel.tick,
        inputs: [...inputs],
        facts: [...facts],
        hashes: [...hashes],
        ratings: before?.ratings ?? [],
      }),
  };
};
