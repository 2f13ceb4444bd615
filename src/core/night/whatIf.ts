import type { CompiledScenario, CompiledThing } from '../scenario/compiledScenario';
import { commitFacts } from '../sim/commitFacts';
import type { FactBody } from '../sim/fact';
import { openTurn } from '../sim/openTurn';
import type { SimState } from '../sim/simState';
import { step } from '../sim/step';
import type { World } from '../world/world';
import { changeables } from './changeables';
import { fixOf, type Fix } from './fixOf';
import type { VisitWorlds } from './visitWorlds';

/** Before anything happened in it; rules that wait or go by the clock have no part in a thought. */
const thought = (world: World): SimState => ({
  kernel: {
    tick: 0, rng: [0, 0, 0, 0], seed: 0, triggered: [], due: [], ranRules: [], ringing: null, walks: [], deeds: [],
    sensing: [],
    phaseTick: 0, hurryUntilTick: 0,
  },
  world: { ...world, phase: 'visit' },
}); // prettier-ignore

const fixedFacts = (world: World, { id }: CompiledThing, fix: Fix): readonly FactBody[] =>
  [...fix, ['risk', 'fixed'] as const].map(([key, to]) => ({
    type: 'state/changed',
    entity: id,
    key,
    from: world.states[id]?.[key] ?? '',
    to,
    by: 'trainee',
  }));

/** The fix is made, and what the scenario's rules make of it, such as a seat that is higher now. */
const withFix = (scenario: CompiledScenario, world: World, thing: CompiledThing): World => {
  const turn = openTurn(scenario, thought(world));
  commitFacts(turn, fixedFacts(world, thing, fixOf(scenario, thing) ?? []));
  return step(scenario, { kernel: turn.kernel, world: turn.world }, []).state.world;
};

/**
 * The flat as it was left, but with just these risks fixed: what was not is fixed the least intrusive way, what was is
 * put back as it was found.
 */
export const whatIf = (
  scenario: CompiledScenario,
  worlds: VisitWorlds,
  fixed: ReadonlySet<string>,
): World => {
  let world = worlds.left;
  for (const { thing, fixed: was } of changeables(scenario, worlds)) {
    const { id } = thing;
    if (was && !fixed.has(id))
      world = { ...world, states: { ...world.states, [id]: worlds.found.states[id] ?? {} } };
    if (!was && fixed.has(id)) world = withFix(scenario, world, thing);
  }
  return world;
};
