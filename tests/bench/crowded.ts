import type { CompiledCriterion } from '../../src/core/rubric/compiledRubric';
import { compileCriterion } from '../../src/core/scenario/compile/compileCriterion';
import { createPatterns } from '../../src/core/scenario/compile/patterns';
import type { CompiledRule, CompiledScenario } from '../../src/core/scenario/compiledScenario';
import type { Moment } from '../../src/core/scenario/language';
import type { Loaded } from '../../src/core/scenario/loadScenario';

const NEVER: Moment = { verb: 'any', of: [] };

/** Moments with the words of real ones, about things and people that are not there. */
const strange = (id: string): readonly Moment[] => [
  { verb: 'said', ids: [`topic-${id}`] },
  { verb: 'looked', ids: [`thing-${id}`] },
  { verb: 'judged', ids: [`thing-${id}`], as: 'hazard' },
  { verb: 'did', ids: ['any'], to: [`thing-${id}`] },
  { verb: 'measured', ids: [`thing-${id}.height`] },
  { verb: 'entered', ids: [`room-${id}`] },
  { verb: 'given', ids: [`consent/thing-${id}`] },
  { verb: 'became', states: [{ ref: `thing-${id}.power`, values: ['on'] }] },
  {
    verb: 'any',
    of: [
      { verb: 'ran', ids: [`rule-${id}`] },
      { verb: 'fell', ids: [`who-${id}`] },
    ],
  },
];

const strangeRule = (i: number, latch: number): CompiledRule => {
  const moments = strange(String(i));
  return {
    id: `strange-${i}`,
    when: moments[i % moments.length] ?? NEVER,
    unless: { verb: 'happened', latch },
    waitTicks: 0,
    repeats: true,
    do: [],
  };
};

/** Bodies of every kind that looks at facts during the visit; the others are asked for their value only. */
const bodies = (id: string): readonly Readonly<Record<string, unknown>>[] => {
  const looked = { looked: `thing-${id}` };
  const said = { said: `topic-${id}` };
  const did = { did: 'any', to: `thing-${id}` };
  return [
    { does: [looked, said, did] },
    { before: { first: looked, then: { entered: `room-${id}` } } },
    { order: { steps: [said, looked, did] } },
    { within: { after: { became: { [`thing-${id}.power`]: 'on' } }, does: did, full: '20s' } },
    { never: { does: did, occasion: said } },
    { keeps: { that: { in: { trainee: 'hall' } }, from: said, full: '90%', zero: '10%' } },
    { answers: { key: { [`form-${id}.cause`]: 'dark' } } },
    { measures: { of: { [`thing-${id}.height`]: 2 } } },
  ];
};

const strangeCriterion = ({ scenario, rubric }: Loaded, i: number): CompiledCriterion => {
  const model = rubric.criteria[i % rubric.criteria.length];
  const all = bodies(String(i));
  const body = all[i % all.length];
  if (model === undefined || body === undefined) throw new Error('There is no criterion to copy.');
  const { monitor, sight } = compileCriterion(scenario.registry, createPatterns(), body);
  const kind = Object.keys(body)[0] ?? '';
  return { ...model, id: `strange-${i}`, kind, monitor, sight, critical: null };
};

/** The scenario and its rubric with so many rules, latches and criteria: their own first, then ones that cannot match. */
export const crowded = (
  loaded: Loaded,
  count: number,
): { readonly scenario: CompiledScenario; readonly rubric: Loaded['rubric'] } => {
  const { scenario, rubric } = loaded;
  const upTo = <T>(own: readonly T[], make: (i: number) => T): readonly T[] => [
    ...own,
    ...Array.from({ length: Math.max(0, count - own.length) }, (_, i) => make(i)),
  ];
  const latches = upTo<Moment>(scenario.latches, (i) => {
    const moments = strange(`latch-${i}`);
    return moments[i % moments.length] ?? NEVER;
  });
  return {
    scenario: {
      ...scenario,
      latches,
      rules: upTo(scenario.rules, (i) => strangeRule(i, i % latches.length)),
    },
    rubric: { ...rubric, criteria: upTo(rubric.criteria, (i) => strangeCriterion(loaded, i)) },
  };
};
