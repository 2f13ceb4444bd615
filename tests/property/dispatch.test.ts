import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDispatch } from '../../src/core/rules/createDispatch';
import { matches } from '../../src/core/rules/matches';
import { mayMatch } from '../../src/core/rules/mayMatch';
import type { Moment } from '../../src/core/scenario/language';
import { initialWorld } from '../../src/core/sim/initialWorld';
import { anyTrace } from '../support/anyTrace';
import { rubricScenario } from '../support/rubricScenario';

/** Few enough that patterns and facts often meet. */
const VERBS = ['said', 'did', 'looked', 'entered', 'given', 'measured', 'filled', 'sent'] as const;
const IDS = [
  'any',
  'greet',
  'tape',
  'rug',
  'hall',
  'consent/any',
  'consent/rug',
  'toilet.height',
  'report',
];
const ids = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 });

const others = fc.uniqueArray(fc.constantFrom('any', 'jeanne', 'rug', 'mat'), {
  minLength: 1,
  maxLength: 2,
});

const factMoment: fc.Arbitrary<Moment> = fc
  .record({ verb: fc.constantFrom(...VERBS), ids, to: fc.option(others) })
  .map(({ verb, ids: wanted, to }) => ({ verb, ids: wanted, ...(to === null ? {} : { to }) }));
const became: fc.Arbitrary<Moment> = fc
  .constantFrom('lamp.power', 'rug.edge')
  .map((ref) => ({ verb: 'became', states: [{ ref, values: ['on', 'off'] }] }));
const one = fc.oneof({ weight: 6, arbitrary: factMoment }, became);
const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 4, arbitrary: one },
  fc.array(one, { maxLength: 3 }).map((of): Moment => ({ verb: 'any', of })),
);

const world = initialWorld(rubricScenario);

describe('the dispatch of facts', () => {
  test.prop([fc.array(anyMoment, { minLength: 10, maxLength: 30 }), anyTrace])(
    'leaves out no pattern that matches, and keeps their order',
    (moments, trace) => {
      const dispatch = createDispatch(moments, mayMatch);
      for (const fact of trace) {
        const scene = { scenario: rubricScenario, world, latched: [], tick: fact.tick };
        const offered = dispatch(fact);
        expect(offered.filter((moment) => matches(moment, fact, scene))).toEqual(
          moments.filter((moment) => matches(moment, fact, scene)),
        );
        expect(moments.filter((moment) => offered.includes(moment))).toEqual(offered);
      }
    },
  );

  test.prop([anyTrace])('offers nothing to patterns about another thing, room or verb', (trace) => {
    const strangers: readonly Moment[] = [
      { verb: 'looked', ids: ['elsewhere'] },
      { verb: 'did', ids: ['any'], to: ['elsewhere'] },
      { verb: 'said', ids: ['greet'], to: ['elsewhere'] },
      { verb: 'became', states: [{ ref: 'elsewhere.power', values: ['on'] }] },
      { verb: 'spoke', ids: ['any'] },
    ];
    const dispatch = createDispatch(strangers, mayMatch);
    for (const fact of trace) expect(dispatch(fact)).toEqual([]);
  });
});
