import { anyPersona } from './anyPersona';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CompiledApartment } from '../../src/core/apartment/compiledApartment';
import type { CompiledScenario, CompiledThing } from '../../src/core/scenario/compiledScenario';
import type { Intent, Scalar } from '../../src/core/sim/intent';
import type { World } from '../../src/core/world/world';
import { registry } from '../../src/kinds';
import { createAttention } from '../../src/session/attention';
import { createTraineePose } from '../../src/session/traineePose';
import { createWalker } from '../../src/session/createWalker';
import { createStopwatch } from '../../src/session/stopwatch/createStopwatch';
import type { Snapshot, VisitSession } from '../../src/session/visitSession';

const same = (text: string) => ({ fr: text, nl: text, en: text });

const thing = (id: string, kind: string, at: string): CompiledThing => ({
  id,
  kind,
  name: same(id),
  at,
  states: {},
  measures: {},
  luxFromFlat: [],
  risk: null,
  decoy: null,
  needs: [],
  pages: [],
  fit: [],
});

const scenarioIn = (apartment: CompiledApartment): CompiledScenario => ({
  id: 'one-room',
  hash: 'none',
  registry,
  apartment,
  norms: { id: 'none', norms: {} },
  light: 'morning',
  title: same('One room'),
  objectives: [],
  briefing: same('Look round.'),
  debrief: [],
  review: { status: 'draft' },
  minutes: 5,
  endTick: 6000,
  clock: null,
  traineeAt: 'living/door',
  private: {},
  things: [thing('rug', 'rug', 'living/centre'), thing('stool', 'furniture', 'living/corner')],
  people: [
    {
      id: 'jeanne',
      persona: anyPersona(),
      at: 'living/chair',
      states: {},
      measures: {},
    },
  ],
  persona: 'jeanne',
  contacts: [],
  topics: [],
  forms: [],
  rules: [],
  draws: [],
  night: null,
  lines: { hello: same('Bonjour madame, merci.') },
  latches: [],
});

const worldAtStart: World = {
  tick: 0,
  facts: 0,
  phase: 'visit',
  drawn: [],
  states: { rug: { at: 'living/centre', edge: 'lifted' }, stool: { at: 'living/corner' } },
  ramps: {},
  places: {
    trainee: { room: 'living', xMm: 600, yMm: 600, anchor: null },
    jeanne: { room: 'living', xMm: 600, yMm: 2000, anchor: 'living/chair' },
  },
  postures: {},
  marks: {},
  said: {},
  examined: {},
  judged: {},
  readings: [],
  reported: {},
  forms: {},
  sent: [],
  call: null,
  ringing: null,
  line: null,
  latched: [],
};

export type ViewSession = {
  readonly session: VisitSession;
  readonly snapshots: StoreApi<Snapshot>;
  readonly intents: Intent[];
  /** Changes one state as a fact of the simulation would. */
  readonly change: (entity: string, key: string, to: Scalar) => void;
};

/** A session whose clock ticks and whose world the test changes itself: what the view sees, without the simulation. */
export const viewSession = (apartment: CompiledApartment): ViewSession => {
  const scenario = scenarioIn(apartment);
  const snapshots = createStore<Snapshot>(() => ({
    world: worldAtStart,
    facts: [],
    calling: null,
    paused: false,
    storage: 'memory',
  }));
  const intents: Intent[] = [];
  const dispatch = (intent: Intent): void => void intents.push(intent);
  const pose = { ...createTraineePose(), xM: 2, zM: 3.5 };
  const walker = createWalker({ grid: apartment.grid, pose, absent: () => new Set(), dispatch });
  let seconds = 0;
  const put = (world: Partial<World>): void => {
    snapshots.setState((now) => ({ world: { ...now.world, ...world } }));
  };
  const session: VisitSession = {
    scenario,
    rubric: {
      scenario: 'one-room',
      hash: '',
      pass: { share: { n: 1, d: 2 }, method: '', panel: '', date: '' },
      criteria: [],
      latches: [],
    },
    snapshots,
    attention: createAttention(),
    pose,
    walker,
    voice: { line: null, share: 0 },
    stopwatch: createStopwatch(),
    tick: () => Math.floor(seconds * 20),
    dispatch,
    waiting: () => false,
    advance: (elapsedSeconds) => {
      walker.advance(elapsedSeconds);
      const before = Math.floor(seconds * 20);
      seconds += elapsedSeconds;
      const tick = Math.floor(seconds * 20);
      if (tick !== before) put({ tick });
    },
    setPaused: (paused) => {
      snapshots.setState({ paused });
    },
    recording: () => {
      throw new Error('this session keeps no recording');
    },
    flush: () => Promise.resolve(),
  };
  return {
    session,
    snapshots,
    intents,
    change: (entity, key, to) => {
      const { states } = snapshots.getState().world;
      put({ states: { ...states, [entity]: { ...states[entity], [key]: to } } });
    },
  };
};
