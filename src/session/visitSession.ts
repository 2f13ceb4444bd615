import type { StoreApi } from 'zustand/vanilla';
import type { CompiledRubric } from '../core/rubric/compiledRubric';
import type { Recording } from '../core/recording/recording';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { Fact } from '../core/sim/fact';
import type { Intent } from '../core/sim/intent';
import type { World } from '../core/world/world';
import type { Attention } from './attention';
import type { Stopwatch } from './stopwatch/stopwatch';
import type { TraineePose } from './traineePose';
import type { VoiceTrack } from './voiceTrack';
import type { Walker } from './walker';

/** What readers see: published at most once a tick, and only after the facts in it are on disk. */
export type Snapshot = {
  readonly world: World;
  readonly facts: readonly Fact[];
  /** The contact who is called and has not picked up yet. */
  readonly calling: string | null;
  readonly paused: boolean;
  /** `memory` when this browser cannot keep the visit: said at once, the file save still works. */
  readonly storage: 'disk' | 'memory';
};

/** One visit in progress. */
export type VisitSession = {
  readonly scenario: CompiledScenario;
  readonly rubric: CompiledRubric;
  readonly snapshots: StoreApi<Snapshot>;
  readonly attention: StoreApi<Attention>;
  readonly pose: TraineePose;
  readonly walker: Walker;
  readonly voice: VoiceTrack;
  readonly stopwatch: StoreApi<Stopwatch>;
  /** The tick now, for readers on the frame loop (ramps, clocks, speech). */
  readonly tick: () => number;
  readonly dispatch: (intent: Intent) => void;
  /** Called by the one driver on the frame loop. */
  readonly advance: (elapsedSeconds: number) => void;
  /** She only waits now, and time passes faster: for readers with a clock of their own. */
  readonly waiting: () => boolean;
  readonly setPaused: (paused: boolean) => void;
  readonly recording: () => Recording;
  /** Resolves when everything so far is on disk. */
  readonly flush: () => Promise<void>;
};
