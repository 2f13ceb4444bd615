import { rubricOf } from './rubricOf';

/** One criterion of every kind for the small flat, with conditions, branches and critical sentences among them. */
export const everyKind = rubricOf(
  {
    id: 'does',
    weight: 2,
    body: {
      does: [
        { said: 'greet' },
        { looked: 'rug' },
        { said: 'explain', if: { happened: { looked: 'lamp' } } },
      ],
    },
  },
  {
    id: 'before',
    body: {
      before: { first: [{ said: 'greet' }, { said: 'ask-leave' }], then: { entered: 'bedroom' } },
    },
    critical: { when: 'lost' },
  },
  {
    id: 'order',
    body: { order: { steps: [{ said: 'greet' }, { looked: 'rug' }, { did: 'tape', to: 'rug' }] } },
  },
  {
    id: 'strict',
    body: { order: { steps: [{ said: 'greet' }, { looked: 'rug' }], strict: true } },
  },
  {
    id: 'within',
    weight: 3,
    body: {
      within: {
        after: { became: { 'lamp.power': 'on' } },
        does: { said: 'sum-up' },
        full: '10s',
        zero: '37s',
        counting: 'every',
      },
    },
  },
  {
    id: 'never',
    body: {
      never: {
        does: { did: 'any', lacking: 'consent/any' },
        occasion: { given: 'consent/rug' },
        times: 1,
      },
    },
    critical: {
      when: { did: 'remove', lacking: 'consent/any' },
      unless: { has: 'consent/rug' },
      effect: 'cap',
    },
  },
  {
    id: 'keeps',
    body: {
      keeps: {
        that: { is: { 'lamp.power': 'on' } },
        from: { said: 'greet' },
        full: '95%',
        zero: '7%',
      },
    },
  },
  {
    id: 'keeps-off',
    body: {
      keeps: {
        that: { is: { 'lamp.power': 'off' } },
        from: { began: 'visit' },
        full: '95%',
        zero: '7%',
      },
    },
  },
  { id: 'leaves', body: { leaves: [{ is: { 'lamp.power': 'on' } }, { has: 'consent/bedroom' }] } },
  { id: 'hits', body: { detects: { measure: 'hits', full: '90%', zero: '30%' } } },
  {
    id: 'rejections',
    body: { detects: { measure: 'rejections', full: '90%', zero: '80%' } },
  },
  { id: 'balanced', body: { detects: { measure: 'balanced', full: '90%', zero: '30%' } } },
  { id: 'why', body: { explains: { part: 'why', atLeast: 2 } } },
  { id: 'fix', body: { explains: { part: 'fix', atLeast: 1 } } },
  {
    id: 'answers',
    body: { answers: { key: { 'report.cause': 'dark' }, by: { sent: 'report' } } },
    critical: { when: 'not-met', effect: 'stop' },
  },
  {
    id: 'measures',
    body: { measures: { of: { 'toilet.height': 2, 'toilet.depth': 5 }, verdict: true } },
  },
  { id: 'rated', body: { rated: { by: 'trainer', levels: { 0: 'no', 4: 'yes' } } } },
  {
    id: 'parts',
    if: { drawn: 'quiet' },
    body: {
      parts: [
        { does: { said: 'greet' } },
        { never: { does: { called: 'samu' }, occasion: { looked: 'mat' } } },
      ],
    },
  },
  {
    id: 'cases',
    body: {
      cases: [
        { if: { drawn: 'quiet' }, does: { said: 'greet' } },
        { if: { drawn: 'loud' }, does: { called: 'samu' } },
      ],
    },
  },
);
