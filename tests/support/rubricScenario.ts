import { anyPersona } from './anyPersona';
import type { Texts } from '../../src/core/kernel/texts';
import type { ThingKind } from '../../src/core/registry/thingKind';
import type { CompiledScenario, CompiledThing } from '../../src/core/scenario/compiledScenario';
import { criteria } from '../../src/kinds/criteria';

const same = (text: string): Texts => ({ fr: `${text} (fr)`, nl: `${text} (nl)`, en: text });

const thingKind = (kind: string, rest: Partial<ThingKind>): ThingKind => ({
  kind,
  name: same(kind),
  states: {},
  verbs: {},
  quantities: {},
  reasons: {},
  example: { states: {}, measures: {} },
  ...rest,
});

const thing = (id: string, kind: string, rest: Partial<CompiledThing>): CompiledThing => ({
  id,
  kind,
  name: same(id),
  at: 'hall/floor',
  states: {},
  measures: {},
  luxFromFlat: [],
  risk: null,
  decoy: null,
  needs: [],
  pages: [],
  fit: [],
  ...rest,
});

const risk = (because: readonly string[], fixes: readonly string[]) => ({
  because,
  fixes,
  consent: true,
});

const kinds = {
  rug: thingKind('rug', {
    states: { lies: ['loose', 'taped'] },
    verbs: {
      tape: { name: same('tape down'), sets: { lies: 'taped' } },
      remove: { name: same('take away'), sets: { at: 'away' } },
    },
    reasons: { slips: same('it slips'), trips: same('one trips on it') },
  }),
  lamp: thingKind('lamp', {
    states: { power: ['off', 'on'] },
    verbs: { switch: { name: same('switch on'), sets: { power: 'on' } } },
    quantities: {
      illuminance: { unit: 'lux', tool: 'lux-meter', norm: 'night-path', name: same('light') },
    },
  }),
  toilet: thingKind('toilet', {
    quantities: {
      height: { unit: 'cm', tool: 'tape', norm: 'seat-height', name: same('seat height') },
      depth: { unit: 'cm', tool: 'tape', name: same('depth') },
    },
  }),
  mat: thingKind('mat', {}),
  resident: thingKind('resident', {
    states: { posture: ['sitting', 'standing'], trust: 'number' },
    quantities: { pulse: { unit: 's', tool: 'stopwatch', name: same('pulse') } },
  }),
};

const roomOf = (id: string, name: Texts, x: number) => ({
  id,
  type: 'hall' as const,
  name,
  floorPolygon: [[x, 0], [x + 4000, 0], [x + 4000, 4000], [x, 4000]] as [number, number][], // prettier-ignore
  ceilingHeightMm: 2500,
  floorFinish: 'wood',
});

const anchorOf = (id: string, x: number) => ({
  id,
  kind: 'place' as const,
  at: [x, 2000] as [number, number],
  heightMm: 0,
  headingDeg: 0,
  room: id.split('/')[0] ?? '',
});

const rooms = [roomOf('hall', same('hall'), 0), roomOf('bedroom', same('bedroom'), 4000)];
const anchors = [
  anchorOf('hall/door', 500),
  anchorOf('hall/floor', 2000),
  anchorOf('bedroom/bed', 6000),
];

const columns = 32;
const gridRows = 16;

/** A flat of two rooms without a wall between them: enough for a scenario whose facts are written by hand. */
const apartment: CompiledScenario['apartment'] = {
  manifest: {
    format: 'foyer-apartment/1',
    id: 'two-rooms',
    name: same('two rooms'),
    provenance: {
      origin: 'scan',
      by: 'tests',
      date: '2026-11-24',
      software: 'none',
      licence: 'CC0-1.0',
    },
    scaleCheck: { what: 'door', statedMm: 900, measuredMm: 900, by: 'tests' },
    model: { url: 'none.glb', bytes: 1 },
    rooms,
    openings: [],
    objects: [],
    anchors,
    collision: [],
  },
  anchors: Object.fromEntries(anchors.map((anchor) => [anchor.id, { ...anchor, floorMm: 0 }])),
  rooms: Object.fromEntries(rooms.map((room) => [room.id, room])),
  visual: null,
  floorLight: null,
  grid: {
    cellMm: 250,
    radiusMm: 200,
    originXMm: 0,
    originYMm: 0,
    columns,
    rows: gridRows,
    room: new Int16Array(columns * gridRows).map((_, cell) =>
      cell % columns < columns / 2 ? 0 : 1,
    ),
    roomIds: ['hall', 'bedroom'],
    blocked: new Uint8Array(columns * gridRows),
    blockers: new Map(),
  },
};

const topic = (id: string): CompiledScenario['topics'][number] => ({
  id,
  to: ['jeanne'],
  group: null,
  about: null,
  ask: `topic/${id}/ask`,
  answers: [],
  again: false,
  reach: 'room',
  gives: [],
  refuses: [],
  do: [],
});

const topics = ['greet', 'ask-leave', 'explain', 'sum-up'];

/** Two risks, two decoys, one thing to measure, one resident, one form: what every criterion kind can be tried on. */
export const rubricScenario: CompiledScenario = {
  id: 'rubric-flat',
  hash: 'scenario-hash',
  registry: { things: kinds, tools: {}, criteria, commonReasons: {}, commonFixes: {} },
  apartment,
  norms: {
    id: 'test-norms',
    norms: {
      'seat-height': { unit: 'cm', range: [45, 50], source: 'test', status: 'read' },
      'night-path': { unit: 'lux', range: [20, 200], source: 'test', status: 'read' },
    },
  },
  light: 'morning',
  title: same('A flat to score'),
  objectives: [],
  briefing: same('Look around.'),
  debrief: [],
  review: { status: 'draft' },
  minutes: 12,
  endTick: 14_400,
  clock: null,
  traineeAt: 'hall/door',
  private: { bedroom: 'consent/bedroom' },
  things: [
    thing('rug', 'rug', {
      states: { lies: 'loose' },
      risk: risk(['slips', 'trips'], ['tape', 'remove']),
    }),
    thing('lamp', 'lamp', {
      states: { power: 'off' },
      measures: { illuminance: 4 },
      risk: risk(['too-dark'], ['switch', 'brighter-bulb']),
    }),
    thing('mat', 'mat', { decoy: same('it has a grip') }),
    thing('step', 'mat', { decoy: same('it is marked') }),
    thing('toilet', 'toilet', { at: 'bedroom/bed', measures: { height: 40, depth: 60 } }),
  ],
  people: [
    {
      id: 'jeanne',
      persona: anyPersona({ name: 'Mme Test', model: 'none' }),
      at: 'hall/floor',
      states: { posture: 'sitting', trust: 2 },
      measures: { pulse: 70 },
    },
  ],
  persona: 'jeanne',
  contacts: [{ id: 'samu', name: same('emergency'), answers: true, line: null, form: null }],
  topics: topics.map(topic),
  forms: [
    {
      id: 'report',
      title: same('Report'),
      spoken: false,
      fields: [
        {
          id: 'cause',
          ask: same('Why?'),
          type: 'choice',
          options: [{ id: 'dark', text: same('dark') }],
          unit: null,
          columns: [],
        },
      ],
    },
  ],
  rules: [],
  draws: [
    {
      id: 'course',
      options: [
        { id: 'quiet', chance: 1, with: [] },
        { id: 'loud', chance: 1, with: [] },
      ],
    },
  ],
  lines: Object.fromEntries(topics.map((id) => [`topic/${id}/ask`, same(`${id}?`)])),
  night: null,
  latches: [],
};
