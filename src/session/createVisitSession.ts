import { createStore } from 'zustand/vanilla';
import type { VisitHeader, VisitStore } from '../adapters/storage/visitStore';
import type { Recording } from '../core/recording/recording';
import type { CompiledRubric } from '../core/rubric/compiledRubric';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { Intent } from '../core/sim/intent';
import { createJournal } from './createJournal';
import { createPacer } from './createPacer';
import { createPresence } from './createPresence';
import { placePose } from './placePose';
import { createSimHost, type SimHost } from './createSimHost';
import type { SimChange } from './simChange';
import type { Snapshot, VisitSession } from './visitSession';

const isNamedGo = (intent: Intent): boolean => intent.type === 'go' && 'place' in intent;

const shown = (host: SimHost, { world, facts, calling }: SimChange) => ({
  world,
  facts: host.facts(facts),
  calling,
});

export type VisitSource = {
  readonly scenario: CompiledScenario;
  readonly rubric: CompiledRubric;
  readonly header: VisitHeader;
  readonly store: VisitStore;
  /** What was played before the tab was closed. */
  readonly before: Recording | null;
};

/** Opens a visit, new or taken up again, and keeps every fact on disk before it is shown. */
export const createVisitSession = async (source: VisitSource): Promise<VisitSession> => {
  const { scenario, rubric, header } = source;
  const host = createSimHost(source, header, source.before);
  const snapshots = createStore<Snapshot>(() => ({
    ...shown(host, host.started()),
    paused: false,
    storage: source.store.kind,
  }));
  const journal = createJournal(source.store, header, {
    onKept: (last) => snapshots.setState(shown(host, last)),
    onLost: () => snapshots.setState({ storage: 'memory' }),
  });
  if (!source.before) {
    await journal.begin();
    journal.keep(host.started());
    await journal.flush();
  }
  // The tab was killed between the last fact and the mark.
  if (host.ended()) journal.finish();
  const waiting: Intent[] = [];
  const dispatch = (intent: Intent): void => void waiting.push(intent);
  const presence = createPresence(scenario, host.world, dispatch);
  const { pose, walker } = presence;
  const stepOnce = (): void => {
    const intents = waiting.splice(0);
    const critical = host.stoppedBy();
    if (critical !== null) intents.unshift({ type: 'end', critical });
    const change = host.step(intents);
    if (intents.some(isNamedGo)) {
      placePose(pose, scenario, host.world());
      walker.settle();
    }
    if (change) journal.keep(change);
    if (host.ended()) journal.finish();
  };
  const pace = createPacer(host, stepOnce);
  return {
    ...presence,
    rubric,
    snapshots,
    tick: host.tick,
    dispatch,
    advance: (elapsedSeconds) => {
      if (snapshots.getState().paused || host.ended()) return;
      // A step reported now would lead back from the place she is about to be taken to.
      if (!waiting.some(isNamedGo)) walker.advance(elapsedSeconds);
      pace(elapsedSeconds);
    },
    waiting: host.waits,
    // The night after has nothing to pause and no button to go on with.
    setPaused: (paused) => snapshots.setState({ paused: paused && host.world().phase === 'visit' }),
    recording: host.recording,
    flush: journal.flush,
  };
};
