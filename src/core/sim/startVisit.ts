import { nextUint } from '../kernel/nextUint';
import type { RngState } from '../kernel/rngState';
import { seedRng } from '../kernel/seedRng';
import type { CompiledDraw, CompiledScenario } from '../scenario/compiledScenario';
import { commitFacts } from './commitFacts';
import type { Fact, FactBody } from './fact';
import { initialWorld } from './initialWorld';
import type { SimState } from './simState';
import { openTurn } from './openTurn';
import type { World } from '../world/world';

export type VisitStart = {
  readonly seed: number;
  /** draw → option, where it is named instead of drawn. */
  readonly draws: Readonly<Record<string, string>>;
};

/** One option by its chance. Every draw takes one number, named or not, so that naming one leaves the others alone. */
const drawOption = (
  { id, options }: CompiledDraw,
  named: string | undefined,
  rng: RngState,
): readonly [option: string, next: RngState] => {
  const total = options.reduce((sum, { chance }) => sum + chance, 0);
  const [value, next] = nextUint(rng);
  if (named !== undefined) {
    if (options.some((option) => option.id === named)) return [named, next];
    throw new Error(`Invariant: the draw "${id}" has no option "${named}"`);
  }
  let left = total > 0 ? value % total : 0;
  for (const { id: option, chance } of options) {
    if (left < chance) return [option, next];
    left -= chance;
  }
  throw new Error(`Invariant: the draw "${id}" has no option with a chance`);
};

type Started = {
  readonly state: SimState;
  readonly facts: readonly Fact[];
  /** The world just after each fact. */
  readonly worlds: readonly World[];
};

/**
 * The first tick: what was drawn, then the visit begins. Nobody enters: trainee and people are already there.
 *
 * @throws when `draws` names an option that the scenario does not have.
 */
export const startVisit = (scenario: CompiledScenario, { seed, draws }: VisitStart): Started => {
  let rng = seedRng(seed);
  const bodies: FactBody[] = [];
  for (const draw of scenario.draws) {
    const [option, next] = drawOption(
      draw,
      Object.hasOwn(draws, draw.id) ? draws[draw.id] : undefined,
      rng,
    );
    rng = next;
    bodies.push({ type: 'draw/made', draw: draw.id, option });
  }
  bodies.push({ type: 'phase/began', phase: 'visit', by: 'start' });
  const turn = openTurn(scenario, {
    kernel: {
      tick: 0,
      rng,
      seed,
      triggered: [],
      due: [],
      ranRules: [],
      ringing: null,
      walks: [],
      deeds: [],
      sensing: [],
      phaseTick: 0,
      hurryUntilTick: 0,
    },
    world: initialWorld(scenario),
  });
  commitFacts(turn, bodies);
  const { facts, worlds } = turn;
  return { state: { kernel: turn.kernel, world: turn.world }, facts, worlds };
};
