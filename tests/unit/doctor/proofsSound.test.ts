import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { limitsOf } from '../../../src/core/doctor/proofs/reach/limitsOf';
import { reachOf, type Reachable } from '../../../src/core/doctor/proofs/reach/reachOf';
import type { When } from '../../../src/core/doctor/proofs/reach/when';
import { playInputs } from '../../../src/core/recording/playInputs';
import type { Input } from '../../../src/core/recording/recording';
import { factSlots } from '../../../src/core/rules/factSlots';
import { holds } from '../../../src/core/rules/holds';
import type { CompiledScenario } from '../../../src/core/scenario/compiledScenario';
import type { Condition, Moment } from '../../../src/core/scenario/language';
import { evolve } from '../../../src/core/sim/evolve';
import type { Fact } from '../../../src/core/sim/fact';
import { initialWorld } from '../../../src/core/sim/initialWorld';
import type { World } from '../../../src/core/world/world';
import { randomIntents } from '../../support/randomIntents';
import { edited, loadSmall } from '../../support/scenarioFiles';
import { shippedScenario } from '../../support/shippedProject';
import { smallScenario } from '../../support/smallScenario';

/** The small scenario with calls that come in, ramps, waits that outlast the visit, and a night that goes on. */
const busy = (): CompiledScenario => {
  const files = edited(
    'scenario.yaml',
    '  - id: night\n',
    `  - {id: rings, when: {said: introduce}, wait: 5s, do: [{ring: doctor}]}
  - {id: picked-up, when: {spoke: doctor}, do: [{vary: {night-path.illuminance: 9}, over: 20s}, {give: clue/rang}]}
  - {id: lit, when: {said: ask-leave}, if: {is: {night-path.illuminance: {atLeast: 5}}}, do: [{set: {hall-rug.edge: taped}}]}
  - {id: upset, when: {became: {jeanne.trust: {atMost: -1}}}, do: [{set: {jeanne.mood: upset}}, {walk: jeanne, to: bedroom/bed}]}
  - {id: again, when: {looked: any}, repeats: true, do: [{add: {jeanne.trust: -1}}]}
  - {id: long, when: {entered: living}, wait: 9min 50s, do: [{give: clue/late}]}
  - {id: late, when: {reached: living/sofa-front, who: jeanne}, wait: 20s, if: {not: {has: clue/rang}}, do: [{say: jeanne, line: {fr: Encore là., nl: Nog hier., en: Still here.}}]}
  - id: night
`,
  );
  const { loaded, problems } = loadSmall({
    'scenario.yaml': files['scenario.yaml'] ?? '',
  });
  if (loaded === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return loaded.scenario;
};

/** The narrowest pattern of a fact, so that it is not any other that is possible. */
const patternOf = (fact: Fact): Moment | null => {
  if (fact.type === 'state/changed') {
    if (fact.overTicks !== undefined) return null;
    return { verb: 'became', states: [{ ref: `${fact.entity}.${fact.key}`, values: [fact.to] }] };
  }
  const slots = factSlots(fact);
  if (slots === null) return null;
  const { verb, id, who, to, with: tool, as, lacking, answered } = slots;
  return {
    verb,
    ids: [id],
    ...(who === undefined ? {} : { who: [who] }),
    ...(to === undefined ? {} : { to: [to] }),
    ...(tool === undefined ? {} : { with: [tool] }),
    ...(as === undefined || as === null || typeof as === 'object' ? {} : { as: String(as) }),
    ...(lacking?.[0] === undefined ? {} : { lacking: lacking[0] }),
    ...(answered === undefined ? {} : { answered }),
  };
};

const conditionsIn = ({ topics, rules }: CompiledScenario): readonly Condition[] =>
  [
    ...topics.map((topic) => topic.if),
    ...topics.flatMap(({ answers }) => answers.map((answer) => answer.if)),
    ...rules.flatMap((rule) => [rule.if, rule.unless]),
  ].filter((condition) => condition !== undefined);

/** What is so in a world, as conditions that hold there and in few others. */
const stateOf = (world: World, fact: Fact): readonly Condition[] => [
  ...Object.keys(world.marks)
    .filter((mark) => world.marks[mark] === 'given')
    .map((mark): Condition => ({ verb: 'has', marks: [mark] })),
  ...Object.entries(world.places).map(([who, { room }]): Condition => ({
    verb: 'in',
    actors: [{ who, zones: [room] }],
  })),
  ...(fact.type === 'state/changed' && fact.overTicks === undefined
    ? [{ verb: 'is', states: [{ ref: `${fact.entity}.${fact.key}`, values: [fact.to] }] } as const]
    : []),
];

/** Says of everything that happened whether it could, no earlier than it did. */
const surprises = (
  scenario: CompiledScenario,
  reach: Reachable,
  inputs: readonly Input[],
): readonly string[] => {
  const meta = {
    id: '7d0c2f4e-2f0b-4c8e-9a55-0d3a6b1c9e21',
    engine: 'test',
    startedAt: '2026-11-24T08:30:00.000Z',
    locale: 'fr',
  } as const;
  const { facts } = playInputs(scenario, { seed: 7, draws: {}, inputs, meta });
  const conditions = conditionsIn(scenario);
  const found: string[] = [];
  let world = initialWorld(scenario);
  let overTick = 0;
  const check = (when: When, tick: number, what: unknown): void => {
    const early = world.phase === 'afterwards' ? when.after > tick - overTick : when.visit > tick;
    const never = when.visit === Infinity && when.after === Infinity;
    if (world.phase === 'debrief' || world.phase === 'briefing' ? never : early)
      found.push(`${tick} ${world.phase} ${JSON.stringify(what)} ${JSON.stringify(when)}`);
  };
  for (const fact of facts) {
    const pattern = patternOf(fact);
    if (pattern !== null && fact.type !== 'phase/began')
      check(reach.moment(pattern, scenario.latches), fact.tick, pattern);
    if (fact.type === 'phase/began' && pattern !== null) {
      const when = reach.moment(pattern, scenario.latches);
      expect(when.visit < Infinity || when.after < Infinity).toBe(true);
      if (fact.phase === 'afterwards') overTick = fact.tick;
    }
    world = evolve(scenario, world, fact);
    const scene = { scenario, world, latched: world.latched, tick: fact.tick };
    for (const condition of [...conditions, ...stateOf(world, fact)]) {
      if (holds(condition, scene))
        check(reach.condition(condition, scenario.latches), fact.tick, condition);
    }
  }
  return found;
};

const scenarios: readonly (readonly [string, CompiledScenario, number])[] = [
  ['the small scenario of the core', smallScenario(), 60],
  ['a busy small scenario', busy(), 150],
  ['the flat of risks', shippedScenario('risk-flat').scenario, 12],
];

describe.each(scenarios)('in %s', (_, scenario, numRuns) => {
  const limits = limitsOf(scenario);
  if (limits === null) throw new Error('the visit does not begin again');
  const reach = reachOf(scenario, limits);
  test.prop([randomIntents(scenario)], { numRuns })(
    'nothing happens that was not thought possible, nor any earlier',
    (inputs) => {
      expect(surprises(scenario, reach, inputs)).toEqual([]);
    },
  );
});
