import { fc } from '@fast-check/vitest';
import type { CompiledRubric } from '../../src/core/rubric/compiledRubric';
import { rubricOf, type AuthoredByHand } from './rubricOf';

type Body = Readonly<Record<string, unknown>>;

const condition: fc.Arbitrary<Body> = fc.letrec<{ one: Body }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('consent/rug', 'consent/bedroom').map((has) => ({ has })),
    fc.constantFrom('off', 'on').map((power) => ({ is: { 'lamp.power': power } })),
    fc.constantFrom('hall', 'bedroom').map((trainee) => ({ in: { trainee } })),
    fc.constantFrom('quiet', 'loud').map((drawn) => ({ drawn })),
    fc.constantFrom('visit', 'afterwards').map((phase) => ({ phase })),
    fc.constantFrom('rug', 'mat').map((looked) => ({ happened: { looked } })),
    fc.constant({ fits: 'lamp.illuminance' }),
    tie('one').map((not) => ({ not })),
    fc.array(tie('one'), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie('one'), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
  ),
})).one; // prettier-ignore

const plainMoment: fc.Arbitrary<Body> = fc.oneof(
  fc.constantFrom('greet', 'ask-leave', 'explain', 'any').map((said) => ({ said })),
  fc.constantFrom('rug', 'lamp', 'any').map((looked) => ({ looked })),
  fc.constantFrom('hazard', 'safe').map((as) => ({ judged: 'any', as })),
  fc.constantFrom({ did: 'any', lacking: 'consent/any' }, { did: 'tape', to: 'rug' }),
  fc.constantFrom({ entered: 'bedroom' }, { entered: 'bedroom', lacking: 'consent/any' }),
  fc.constantFrom({ measured: 'any' }, { sent: 'report' }, { filled: 'any' }, { called: 'samu' }),
  fc.constantFrom({ became: { 'lamp.power': 'on' } }, { given: 'consent/rug' }, { began: 'afterwards' }),
  fc.constantFrom({ fell: 'jeanne' }, { reached: 'any', who: 'jeanne' }),
); // prettier-ignore

const moment = fc.oneof(
  { weight: 4, arbitrary: plainMoment },
  { weight: 1, arbitrary: fc.tuple(plainMoment, condition).map(([one, when]) => ({ ...one, if: when })) },
  { weight: 1, arbitrary: fc.array(plainMoment, { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
); // prettier-ignore
const moments = fc.array(moment, { minLength: 1, maxLength: 3 });

const percent = fc.integer({ min: 0, max: 100 });
const ramp = fc
  .tuple(percent, percent)
  .map(([a, b]) => ({ full: `${Math.max(a, b)}%`, zero: `${Math.min(a, b)}%` }));
const seconds = fc.integer({ min: 0, max: 60 });
const risks = fc.option(fc.subarray(['rug', 'lamp'], { minLength: 1 }), { nil: undefined });

const some = (body: Readonly<Record<string, unknown>>): Body =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

/** A body of each kind, by the kind. A new kind without one fails the test that counts them. */
const bodies = {
  does: moments,
  before: fc.record({ first: moments, then: moment }),
  order: fc.record({ steps: fc.array(moment, { minLength: 2, maxLength: 4 }), strict: fc.boolean() }),
  within: fc
    .record({ after: moment, does: moment, times: fc.tuple(seconds, seconds, seconds), counting: fc.constantFrom('first', 'every') })
    .map(({ times, ...rest }) => {
      const [from = 0, full = 0, zero = 0] = times.toSorted((a, b) => a - b);
      return { ...rest, from: `${from}s`, full: `${full}s`, zero: `${zero}s` };
    }),
  never: fc
    .record({ does: moment, occasion: moment, times: fc.nat({ max: 2 }), unless: fc.option(condition, { nil: undefined }) })
    .map(some),
  keeps: fc.record({ that: condition, from: moment, to: moment, ramp }).map(({ ramp: share, ...rest }) => ({ ...rest, ...share })),
  leaves: fc.array(condition, { minLength: 1, maxLength: 3 }),
  detects: fc
    .record({ measure: fc.constantFrom('hits', 'rejections', 'balanced'), ramp })
    .map(({ measure, ramp: share }) => ({ measure, ...share })),
  explains: fc
    .record({ part: fc.constantFrom('why', 'fix'), of: risks, atLeast: fc.integer({ min: 1, max: 3 }) })
    .map(some),
  answers: fc.constantFrom(
    { key: { 'report.cause': 'dark' } },
    { key: { 'report.cause': ['dark', 'light'] }, by: { sent: 'report' } },
    { key: { 'report.cause': { given: true } } },
  ),
  measures: fc.record({
    of: fc.constantFrom({ 'toilet.height': 2 }, { 'toilet.height': 0, 'lamp.illuminance': 50 }),
    verdict: fc.boolean(),
  }),
  rated: fc.constant({ by: 'trainer', levels: { 0: 'no', 4: 'yes' } }),
} satisfies Readonly<Record<string, fc.Arbitrary<unknown>>>; // prettier-ignore

const simple: fc.Arbitrary<Body> = fc.oneof(
  ...Object.entries(bodies).map(([kind, body]) => (body as fc.Arbitrary<unknown>).map((one) => ({ [kind]: one }))),
); // prettier-ignore

const body = fc.oneof(
  { weight: 6, arbitrary: simple },
  { weight: 1, arbitrary: fc.array(simple, { minLength: 2, maxLength: 3 }).map((parts) => ({ parts })) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(condition, simple), { minLength: 1, maxLength: 3 })
      .map((all) => ({ cases: all.map(([when, one]) => ({ if: when, ...one })) })),
  },
); // prettier-ignore

const criterion = (id: string): fc.Arbitrary<AuthoredByHand> =>
  fc
    .record({
      id: fc.constant(id),
      weight: fc.integer({ min: 1, max: 3 }),
      body,
      if: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: condition }),
      critical: fc.option(
        fc.record({
          when: fc.oneof(fc.constantFrom('lost' as const, 'missed' as const, 'not-met' as const), moment),
          effect: fc.constantFrom('fail' as const, 'cap' as const),
        }),
        { nil: undefined },
      ),
    })
    .map(({ if: when, critical, ...rest }) => ({
      ...rest,
      ...(when === undefined ? {} : { if: when }),
      ...(critical === undefined ? {} : { critical }),
    })); // prettier-ignore

/** The kinds that a rubric of `anyRubric` can hold. */
export const ANY_KINDS: readonly string[] = [...Object.keys(bodies), 'parts', 'cases'];

/** Any rubric for the small flat: a few criteria of all kinds, with conditions and critical sentences. */
export const anyRubric: fc.Arbitrary<CompiledRubric> = fc
  .tuple(criterion('a'), criterion('b'), criterion('c'))
  .map((criteria) => rubricOf(...criteria));
