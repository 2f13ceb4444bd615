import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { gapsIn } from '../../../src/core/doctor/proofs/gapsIn';
import { prospectWhen } from '../../../src/core/doctor/proofs/prospectWhen';
import { prospectWords } from '../../../src/core/doctor/proofs/prospectWords';
import { limitsOf } from '../../../src/core/doctor/proofs/reach/limitsOf';
import { reachOf, type Reachable } from '../../../src/core/doctor/proofs/reach/reachOf';
import type { When } from '../../../src/core/doctor/proofs/reach/when';
import { playInputs } from '../../../src/core/recording/playInputs';
import { factSlots } from '../../../src/core/rules/factSlots';
import { scoreRecording } from '../../../src/core/rubric/scoreRecording';
import { holds } from '../../../src/core/rules/holds';
import { matches } from '../../../src/core/rules/matches';
import { createPatterns } from '../../../src/core/scenario/compile/patterns';
import type { CompiledScenario } from '../../../src/core/scenario/compiledScenario';
import type { Condition, FactVerb, Moment } from '../../../src/core/scenario/language';
import type { Loaded, ScenarioSources } from '../../../src/core/scenario/loadScenario';
import { rubricHeadSchema } from '../../../src/core/scenario/rubricSchema';
import { evolve } from '../../../src/core/sim/evolve';
import type { Fact } from '../../../src/core/sim/fact';
import { initialWorld } from '../../../src/core/sim/initialWorld';
import type { World } from '../../../src/core/world/world';
import { sensingHome } from '../../support/sensingHome';
import { botFacts } from '../../support/botFacts';
import { visitOf } from '../../support/playVisit';
import { randomIntents } from '../../support/randomIntents';
import { edited, loadSmall } from '../../support/scenarioFiles';
import { shippedProject, shippedScenario } from '../../support/shippedProject';
import { smallScenario } from '../../support/smallScenario';

/** The small scenario with calls that come in, ramps, waits that outlast the visit, and a night that goes on. */
const busy = (
  rubric: Readonly<Record<string, string>> = {},
): Loaded & { readonly sources: ScenarioSources } => {
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
  const { loaded, problems, sources } = loadSmall({ ...files, ...rubric });
  if (loaded === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { ...loaded, sources };
};

const META = {
  id: '7d0c2f4e-2f0b-4c8e-9a55-0d3a6b1c9e21',
  engine: 'test',
  startedAt: '2026-11-24T08:30:00.000Z',
  locale: 'fr',
} as const;

/** The facts of a visit in which somebody tries anything, or what is possible. */
const anyVisit = (scenario: CompiledScenario): fc.Arbitrary<readonly Fact[]> =>
  fc.oneof(
    randomIntents(scenario).map(
      (inputs) => playInputs(scenario, { seed: 7, draws: {}, inputs, meta: META }).facts,
    ),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1, 20, 100))
      .map(([seed, everyTicks]) => botFacts(scenario, seed, everyTicks)),
  );

const reachIn = (scenario: CompiledScenario): Reachable => {
  const limits = limitsOf(scenario);
  if (limits === null) throw new Error('the visit does not begin again');
  return reachOf(scenario, limits);
};

/** What is possible once it is known what was drawn. */
const branchOf = (reach: Reachable, facts: readonly Fact[]): Reachable =>
  reach.drawing({
    verb: 'all',
    of: facts.flatMap((fact) =>
      fact.type === 'draw/made' ? [{ verb: 'drawn', options: [fact.option] } as const] : [],
    ),
  });

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
  facts: readonly Fact[],
): readonly string[] => {
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
  ['the small scenario of the core', smallScenario(), 25],
  ['a busy small scenario', busy().scenario, 40],
  ['a home of devices', sensingHome, 12],
  ['the flat of risks', shippedScenario('risk-flat').scenario, 6],
];

describe.each(scenarios)('in %s', (_, scenario, numRuns) => {
  const reach = reachIn(scenario);
  test.prop([anyVisit(scenario)], { numRuns })(
    'nothing happens that was not thought possible, nor any earlier',
    (facts) => {
      expect(surprises(scenario, reach, facts)).toEqual([]);
      expect(surprises(scenario, branchOf(reach, facts), facts)).toEqual([]);
    },
  );
});

describe.each([...shippedProject.scenarios])('in the walkthroughs of %s', (_, loaded) => {
  const reach = reachIn(loaded.scenario);
  test.each(loaded.walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const))(
    '%s: nothing happens that was not thought possible, nor any earlier',
    (_id, walkthrough) => {
      const { facts } = visitOf(loaded, walkthrough).recording;
      expect(surprises(loaded.scenario, branchOf(reach, facts), facts)).toEqual([]);
    },
  );
});

describe('without a moment', () => {
  const { scenario } = busy();
  const reach = reachIn(scenario);
  const one = (verb: FactVerb, id: string): Moment => ({ verb, ids: [id] });
  const moments: readonly Moment[] = [
    ...scenario.topics.map(({ id }) => one('said', id)),
    ...scenario.rules.map(({ id }) => one('ran', id)),
    ...scenario.things.map(({ id }) => one('looked', id)),
    ...['bedroom', 'living', 'hall'].map((id) => one('entered', id)),
    ...['consent/bedroom', 'clue/rang'].map((id) => one('given', id)),
    one('did', 'tape'),
    one('did', 'remove'),
    one('called', 'doctor'),
    one('spoke', 'doctor'),
    one('began', 'afterwards'),
    { verb: 'judged', ids: ['any'], as: 'hazard' },
    { verb: 'became', states: [{ ref: 'hall-rug.at', values: ['away'] }] },
  ];
  const without = moments.map((moment) => ({ moment, rest: reach.without(moment) }));

  test('each of them can be taken away', () => {
    expect(without.filter(({ rest }) => rest === null)).toEqual([]);
  });

  test.prop([anyVisit(scenario)], { numRuns: 20 })(
    'all that happens before it is still thought possible, no later than it was',
    (facts) => {
      const scene = { scenario, world: initialWorld(scenario), latched: [] };
      for (const { moment, rest } of without) {
        const end = facts.findIndex((fact) => matches(moment, fact, scene));
        for (const fact of end < 0 ? facts : facts.slice(0, end)) {
          const pattern = patternOf(fact);
          if (pattern === null || rest === null) continue;
          const { visit, after } = rest.moment(pattern, []);
          if (visit > fact.tick && after === Infinity)
            expect.fail(`${JSON.stringify(pattern)} before ${JSON.stringify(moment)}`);
        }
      }
    },
  );
});

describe('a criterion', () => {
  const kinds = [
    'before: {first: [{said: introduce}, {looked: hall-rug}], then: {entered: bedroom}}',
    'order: {steps: [{said: introduce}, {said: ask-leave}], strict: true}',
    'within: {after: {entered: living}, does: {said: introduce}, full: 5min}',
    'never: {does: {did: any, to: hall-rug}, occasion: {looked: hall-rug}}',
    'keeps: {that: {in: {trainee: living}}, from: {entered: living}, full: 10%, zero: 0%}',
    'leaves: [{is: {hall-rug.edge: taped}}, {not: {has: consent/bedroom}}]',
    'detects: {measure: balanced, full: 60%, zero: 10%}',
    'explains: {part: fix, atLeast: 1}',
    'answers: {key: {report.refer-to: ot}, by: {sent: report}}',
    'measures: {of: {night-path.illuminance: 1}}',
  ].map((body) =>
    busy(edited('rubric.yaml', 'does: [{looked: hall-rug}, {looked: living-rug}]', body)),
  );
  const prepared = kinds.map(({ scenario, rubric, sources }) => {
    const patterns = createPatterns();
    const { criteria } = rubricHeadSchema.parse(sources.rubric.data);
    const index = criteria.findIndex(({ id }) => id === 'looks');
    const words = prospectWords(scenario.registry, patterns);
    const prospects = words.body(criteria[index], [])(scenario);
    const standing = { latches: patterns.latches, during: undefined };
    return { scenario, rubric, prospects, standing };
  });
  const played = busy().scenario;
  const reach = reachIn(played);

  test('that is met could be earned by then; one that is lost could be got wrong', () => {
    const met = new Set<string>();
    const lost = new Set<string>();
    for (let seed = 1; seed <= 16; seed += 1) {
      const facts = botFacts(played, seed, 20 * ((seed % 4) + 1));
      const lastTick = facts.at(-1)?.tick ?? 0;
      for (const { scenario, rubric, prospects, standing } of prepared) {
        const { criteria } = scoreRecording({ scenario, rubric, facts, ratings: [] });
        const result = criteria.find(({ id }) => id === 'looks');
        if (result?.status === 'met') {
          met.add(result.kind);
          const { visit, after } = prospectWhen(prospects.full, reach, standing);
          expect(visit <= lastTick || after < Infinity).toBe(true);
          expect(gapsIn(prospects.full, reach, standing)).toEqual([]);
        }
        if (result?.status === 'lost') {
          lost.add(result.kind);
          const ways = prospects.mistakes.filter(
            ({ asks }) => asks !== 'moment' || result.kind === 'never',
          );
          const comes = ways.map((mistake) => prospectWhen(mistake, reach, standing).visit);
          expect(Math.min(...comes)).toBeLessThanOrEqual(lastTick);
        }
      }
    }
    // Else the loop would have shown nothing.
    expect([...lost]).toEqual(expect.arrayContaining(['before', 'never', 'order']));
    expect(met.size).toBeGreaterThan(4);
  });
});
