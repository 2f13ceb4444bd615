import { fc } from '@fast-check/vitest';
import type { Fact, FactBody } from '../../src/core/sim/fact';
import { facts } from './facts';

const things = ['rug', 'lamp', 'mat', 'step', 'toilet'];
const thing = fc.constantFrom(...things);
const topic = fc.constantFrom('greet', 'ask-leave', 'explain', 'sum-up');
const reasons = fc.subarray(['slips', 'trips', 'too-dark', 'ugly']);
const lacking = fc.constantFrom({}, { lacking: ['consent/rug'] });

const body: fc.Arbitrary<FactBody> = fc.oneof(
  topic.map(facts.said),
  thing.map(facts.looked),
  fc
    .tuple(
      thing,
      fc.constantFrom('hazard' as const, 'safe' as const),
      reasons,
      fc.constantFrom('tape', 'remove', 'switch', null),
    )
    .map((args) => facts.judged(...args)),
  fc
    .tuple(fc.constantFrom('tape', 'remove'), lacking)
    .map(([verb, more]) => facts.did(verb, 'rug', more)),
  fc
    .tuple(fc.constantFrom('hall', 'bedroom'), lacking)
    .map(([room, more]) => facts.entered(room, more)),
  fc
    .tuple(
      fc.constantFrom('toilet.height', 'toilet.depth', 'lamp.illuminance'),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('low' as const, 'ok' as const, 'high' as const, null),
    )
    .map((args) => facts.measured(...args)),
  fc.constantFrom('dark', 'light').map((value) => facts.filled('cause', value)),
  fc.constant(facts.sent()),
  fc
    .constantFrom(['off', 'on'] as const, ['on', 'off'] as const)
    .map(([from, to]) => facts.became('lamp', 'power', from, to)),
  fc.constantFrom('consent/rug', 'consent/bedroom').map(facts.given),
  fc.constantFrom('quiet', 'loud').map(facts.drew),
  fc.constant(facts.called('samu')),
);

const afterwards: fc.Arbitrary<FactBody> = fc.oneof(
  thing.map(facts.fell),
  fc.constant(facts.reached('bedroom/bed')),
);

const seqed = (bodies: readonly FactBody[], gaps: readonly number[]): readonly Fact[] => {
  let tick = 0;
  return bodies.map((one, seq) => {
    tick += gaps[seq % (gaps.length || 1)] ?? 0;
    return { ...one, tick, seq };
  });
};

/** Any visit to the small flat: facts of the visit in any order, sometimes cut short, sometimes with what came afterwards. */
export const anyTrace: fc.Arbitrary<readonly Fact[]> = fc
  .tuple(
    fc.array(body, { maxLength: 60 }),
    fc.array(afterwards, { maxLength: 3 }),
    fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 7 }),
    fc.boolean(),
  )
  .map(([during, after, gaps, whole]) =>
    seqed(
      [
        facts.began('visit'),
        ...during,
        ...(whole ? [facts.began('afterwards'), ...after, facts.began('debrief')] : []),
      ],
      gaps,
    ),
  );
