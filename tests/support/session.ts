import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import type { Fact, FactOf, FactType } from '../../src/core/sim/fact';
import type { Intent } from '../../src/core/sim/intent';
import type { SimState } from '../../src/core/sim/simState';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import type { World } from '../../src/core/world/world';

export type Session = {
  readonly state: SimState;
  readonly world: World;
  /** Every fact since the start. */
  readonly facts: readonly Fact[];
  /** What the last `when` or `after` brought about. */
  readonly latest: readonly Fact[];
  /** The trainee tries these in one tick. */
  readonly when: (...intents: readonly Intent[]) => Session;
  /** So many ticks go by without an intent. */
  readonly after: (ticks: number) => Session;
  /** Types of the latest facts, in order. */
  readonly then: () => readonly FactType[];
  readonly factsOf: <T extends FactType>(type: T) => readonly (FactOf<T> & Fact)[];
};

const session = (
  scenario: CompiledScenario,
  state: SimState,
  facts: readonly Fact[],
  latest: readonly Fact[],
): Session => {
  const run = (intents: readonly Intent[], ticks: number): Session => {
    let now = state;
    const fresh: Fact[] = [];
    for (let i = 0; i < ticks; i++) {
      const stepped = step(scenario, now, i === 0 ? intents : []);
      now = stepped.state;
      fresh.push(...stepped.facts);
    }
    return session(scenario, now, [...facts, ...fresh], fresh);
  };
  const isOf = <T extends FactType>(fact: Fact, type: T): fact is FactOf<T> & Fact =>
    fact.type === type;
  return {
    state,
    world: state.world,
    facts,
    latest,
    when: (...intents) => run(intents, 1),
    after: (ticks) => run([], ticks),
    then: () => latest.map(({ type }) => type),
    factsOf: (type) => facts.filter((fact) => isOf(fact, type)),
  };
};

/** A visit that has just begun. */
export const given = (
  scenario: CompiledScenario,
  {
    seed = 1,
    draws = {},
  }: { readonly seed?: number; readonly draws?: Readonly<Record<string, string>> } = {},
): Session => {
  const { state, facts } = startVisit(scenario, { seed, draws });
  return session(scenario, state, facts, facts);
};
