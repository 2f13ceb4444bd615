import type { Tick } from '../kernel/tick';
import type { ThingKind } from '../registry/thingKind';
import { createDispatch } from '../rules/createDispatch';
import { mayMatch } from '../rules/mayMatch';
import type {
  CompiledForm,
  CompiledRule,
  CompiledScenario,
  CompiledThing,
  CompiledTopic,
} from '../scenario/compiledScenario';
import type { Fact } from '../sim/fact';
import type { Scalar } from '../sim/intent';

/** A thing or a person, with its kind. */
export type Entity = {
  readonly id: string;
  readonly kind: ThingKind;
  readonly at: string;
  readonly states: Readonly<Record<string, Scalar>>;
  readonly measures: Readonly<Record<string, number>>;
  /** Null for a person. */
  readonly thing: CompiledThing | null;
};

type TriggeredRule = CompiledRule & Required<Pick<CompiledRule, 'when'>>;

/** A scenario by id. Maps, since ids come from files and from intents that anybody may have written. */
export type Lookup = {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly topics: ReadonlyMap<string, CompiledTopic>;
  readonly forms: ReadonlyMap<string, CompiledForm>;
  readonly contacts: ReadonlyMap<string, CompiledScenario['contacts'][number]>;
  readonly rules: ReadonlyMap<string, CompiledRule>;
  /** Rules that such a fact may start, in file order; `matches` has the last word. */
  readonly rulesOf: (fact: Fact) => readonly TriggeredRule[];
  readonly rulesByTick: ReadonlyMap<Tick, readonly CompiledRule[]>;
  /** The ticks of the clock that have rules, ascending. */
  readonly clockTicks: readonly Tick[];
};

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const kindOf = (scenario: CompiledScenario, name: string): ThingKind => {
  const kind = scenario.registry.things[name];
  if (kind === undefined)
    throw new Error(`Invariant: the scenario uses the unknown kind "${name}"`);
  return kind;
};

const entitiesOf = (scenario: CompiledScenario): readonly Entity[] => [
  ...scenario.things.map((thing) => ({ ...thing, kind: kindOf(scenario, thing.kind), thing })),
  ...scenario.people.map((person) => ({
    ...person,
    kind: kindOf(scenario, 'resident'),
    thing: null,
  })),
];

const isTriggered = (rule: CompiledRule): rule is TriggeredRule => rule.when !== undefined;

const group = <K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> => {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
};

const build = (scenario: CompiledScenario): Lookup => ({
  entities: byId(entitiesOf(scenario)),
  topics: byId(scenario.topics),
  forms: byId(scenario.forms),
  contacts: byId(scenario.contacts),
  rules: byId(scenario.rules),
  rulesOf: createDispatch(scenario.rules.filter(isTriggered), ({ when }, route) =>
    mayMatch(when, route),
  ),
  rulesByTick: group(
    scenario.rules.flatMap((rule) => (rule.at === undefined ? [] : [[rule.at, rule] as const])),
  ),
  clockTicks: [...new Set(scenario.rules.flatMap(({ at }) => at ?? []))].sort((a, b) => a - b),
});

// A cache, not state: the same scenario always gives the same tables.
const built = new WeakMap<CompiledScenario, Lookup>();

/** The tables of a scenario, built on first use. */
export const lookupOf = (scenario: CompiledScenario): Lookup => {
  const known = built.get(scenario);
  if (known !== undefined) return known;
  const lookup = build(scenario);
  built.set(scenario, lookup);
  return lookup;
};
