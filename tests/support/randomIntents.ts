import fc from 'fast-check';
import type { Input } from '../../src/core/recording/recording';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import type { Intent } from '../../src/core/sim/intent';

/** Names that no scenario has, among them some that every object has. */
const STRANGE = ['', 'nowhere', 'constructor', '__proto__', 'toString', 'living/', 'a.b'];

const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids, ...STRANGE);

/** Any intent at all, mostly of what the scenario knows, some of what it does not. */
const anyIntent = (scenario: CompiledScenario): fc.Arbitrary<Intent> => {
  const { manifest } = scenario.apartment;
  const { things, people, topics, forms, contacts, registry } = scenario;
  const kinds = Object.values(registry.things);
  const entity = oneOf([...things, ...people].map(({ id }) => id));
  const place = oneOf([...manifest.rooms, ...manifest.anchors].map(({ id }) => id));
  const verb = oneOf(kinds.flatMap(({ verbs }) => Object.keys(verbs)));
  const reason = oneOf(kinds.flatMap(({ reasons }) => Object.keys(reasons)));
  const quantity = oneOf(
    things.flatMap(({ id, measures }) => Object.keys(measures).map((key) => `${id}.${key}`)),
  );
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(entity, { maxLength: 3 }),
    entity,
  );
  const mm = fc.integer({ min: -1000, max: 9000 });
  const literal = <const T extends string>(type: T) => fc.constant(type);
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ type: literal('go'), place }) },
    { weight: 3, arbitrary: fc.record({ type: literal('go'), xMm: mm, yMm: mm }) },
    { weight: 2, arbitrary: fc.record({ type: literal('look'), thing: entity }) },
    {
      weight: 4,
      arbitrary: fc.record({ type: literal('say'), topic: oneOf(topics.map(({ id }) => id)) }),
    },
    { weight: 4, arbitrary: fc.record({ type: literal('do'), verb, thing: entity }) },
    {
      weight: 3,
      arbitrary: fc.record({
        type: literal('judge'),
        thing: entity,
        as: fc.constantFrom('hazard' as const, 'safe' as const),
        why: fc.array(reason, { maxLength: 2 }),
        fix: verb,
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: literal('measure'), quantity }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: literal('fill'),
        form: oneOf(forms.map(({ id }) => id)),
        field: oneOf(forms.flatMap(({ fields }) => fields.map(({ id }) => id))),
        value,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: literal('send'), form: oneOf(forms.map(({ id }) => id)) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: literal('call'), contact: oneOf(contacts.map(({ id }) => id)) }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'hang-up' } as const) },
    { weight: 1, arbitrary: fc.constant({ type: 'wait', ticks: 20 } as const) },
    { weight: 1, arbitrary: fc.constant({ type: 'end' } as const) },
  );
};

/** A visit's worth of intents, in the order of their ticks. */
export const randomIntents = (scenario: CompiledScenario): fc.Arbitrary<readonly Input[]> =>
  fc
    .array(fc.record({ tick: fc.integer({ min: 1, max: 600 }), intent: anyIntent(scenario) }), {
      maxLength: 60,
    })
    .map((inputs) => inputs.toSorted((a, b) => a.tick - b.tick));
