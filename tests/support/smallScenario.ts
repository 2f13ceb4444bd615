import { anyPersona } from './anyPersona';
import { compileApartment } from '../../src/core/apartment/compileApartment';
import type { CompiledScenario, CompiledTopic } from '../../src/core/scenario/compiledScenario';
import { sameText } from './sameText';
import { smallManifest } from './smallManifest';
import { smallRegistry } from './smallRegistry';

const apartment = compileApartment(smallManifest());
if (!apartment.ok) throw new Error(apartment.error.map(({ message }) => message).join('\n'));

export const topic = (id: string, patch: Partial<CompiledTopic> = {}): CompiledTopic => ({
  id,
  to: ['jeanne'],
  group: null,
  about: null,
  ask: `${id}.ask`,
  answers: [{ line: 'yes', gives: [], refuses: [], do: [] }],
  again: false,
  reach: 'room',
  gives: [],
  refuses: [],
  do: [],
  ...patch,
});

const topics: readonly CompiledTopic[] = [
  topic('greet', { do: [{ verb: 'add', ref: 'jeanne.trust', by: 1 }] }),
  topic('ask-leave', {
    again: true,
    answers: [
      {
        if: { verb: 'is', states: [{ ref: 'jeanne.trust', atLeast: 2 }] },
        line: 'yes',
        gives: ['consent/bedroom'],
        refuses: [],
        do: [],
      },
      { line: 'who-are-you', gives: [], refuses: [], do: [] },
    ],
  }),
  topic('ask-rug', { gives: ['consent/rug'] }),
  topic('ask-crate', { refuses: ['consent/crate'] }),
  topic('call-out', { reach: 'flat' }),
  topic('report', { to: ['doctor'] }),
];

const base: CompiledScenario = {
  id: 'small',
  hash: 'small-1',
  registry: smallRegistry,
  apartment: apartment.value,
  norms: {
    id: 'test',
    norms: { passage: { unit: 'cm', range: [80, 200], source: 'a test', status: 'read' } },
  },
  light: 'morning',
  title: sameText('Small'),
  objectives: [],
  briefing: sameText('Look round.'),
  debrief: [],
  review: { status: 'draft' },
  minutes: 4,
  endTick: 4800,
  clock: null,
  traineeAt: 'living/start',
  private: { bedroom: 'consent/bedroom' },
  things: [
    {
      id: 'rug',
      kind: 'rug',
      name: sameText('rug'),
      at: 'bedroom/middle',
      states: { edge: 'lifted' },
      measures: {},
      luxFromFlat: [],
      risk: { because: ['trips-over-edge'], fixes: ['tape', 'remove'], consent: true },
      decoy: null,
      needs: [],
      pages: [],
      fit: [],
    },
    {
      id: 'crate',
      kind: 'crate',
      name: sameText('crate'),
      at: 'living/wall',
      states: {},
      measures: { width: 68, depth: 40 },
      luxFromFlat: [],
      risk: null,
      decoy: sameText('Nobody passes there.'),
      needs: ['consent/crate'],
      pages: [],
      fit: [],
    },
  ],
  people: [
    {
      id: 'jeanne',
      persona: anyPersona({ aid: 'rollator' }),
      at: 'living/armchair',
      states: { trust: 1, pulse: 70 },
      measures: {},
    },
  ],
  persona: 'jeanne',
  contacts: [
    { id: 'doctor', name: sameText('Doctor'), answers: true, line: 'surgery', form: null },
    { id: 'nurse', name: sameText('Nurse'), answers: 100, line: null, form: null },
    { id: 'nobody', name: sameText('Nobody'), answers: false, line: null, form: null },
  ],
  topics,
  forms: [
    {
      id: 'sheet',
      title: sameText('Sheet'),
      spoken: false,
      fields: [
        {
          id: 'who',
          ask: sameText('Who?'),
          type: 'choice',
          options: 'contacts',
          unit: null,
          columns: [],
        },
        {
          id: 'what',
          ask: sameText('What?'),
          type: 'pick',
          options: 'things',
          unit: null,
          columns: [],
        },
        {
          id: 'first',
          ask: sameText('First?'),
          type: 'rank',
          options: 'things',
          unit: null,
          columns: [],
        },
        {
          id: 'height',
          ask: sameText('Height?'),
          type: 'number',
          options: [],
          unit: 'cm',
          columns: [],
        },
        { id: 'at', ask: sameText('When?'), type: 'time', options: [], unit: null, columns: [] },
        { id: 'note', ask: sameText('Note'), type: 'text', options: [], unit: null, columns: [] },
        {
          id: 'plan',
          ask: sameText('Who does what?'),
          type: 'rows',
          options: [],
          unit: null,
          columns: [
            { id: 'what', ask: sameText('What'), type: 'text', options: [] },
            { id: 'who', ask: sameText('Who'), type: 'choice', options: 'contacts' },
            { id: 'at', ask: sameText('When'), type: 'time', options: [] },
            { id: 'times', ask: sameText('How often'), type: 'number', options: [] },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      id: 'privacy',
      when: { verb: 'entered', ids: ['bedroom'], lacking: 'consent/any' },
      waitTicks: 0,
      repeats: false,
      do: [
        { verb: 'say', who: 'jeanne', line: 'just-like-that' },
        { verb: 'add', ref: 'jeanne.trust', by: -1 },
      ],
    },
    {
      id: 'night',
      when: { verb: 'began', ids: ['afterwards'] },
      waitTicks: 0,
      repeats: false,
      do: [
        { verb: 'put', entity: 'jeanne', place: 'living/start' },
        { verb: 'walk', who: 'jeanne', to: 'bedroom/bed' },
        { verb: 'begin', phase: 'debrief' },
      ],
    },
  ],
  draws: [],
  night: null,
  lines: {
    ...Object.fromEntries(topics.map(({ ask }) => [ask, sameText('May I ask you this?')])),
    yes: sameText('Yes.'),
    'who-are-you': sameText('And who are you, if I may ask you that first?'),
    'just-like-that': sameText('You walk in just like that?'),
    surgery: sameText('Surgery, good morning.'),
  },
  latches: [],
};

/** Two rooms, one of them private, a rug that is a risk, a crate that is a decoy, one resident who may be asked. */
export const smallScenario = (patch: Partial<CompiledScenario> = {}): CompiledScenario => ({
  ...base,
  ...patch,
});
