import type { CompiledScenario } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import { drawNight, type Fall } from './drawNight';
import { homeAtNight } from './homeAtNight';
import { nightChances } from './nightChances';
import { nightFacts, type TimedFact } from './nightFacts';

/** A night that happened: its facts, and the fall, if there was one, with its one cause. */
export type Night = { readonly facts: readonly TimedFact[]; readonly fall: Fall | null };

const NO_NIGHT: Night = { facts: [], fall: null };

/** The night of a seed in the flat as a world has it. Nothing happens in a scenario without a night. */
export const runNight = (scenario: CompiledScenario, world: World, seed: number): Night => {
  const { night } = scenario;
  if (night === null) return NO_NIGHT;
  const fall = drawNight(nightChances(scenario, night, world), seed);
  const facts = nightFacts(scenario, night, world, fall);
  return { facts: homeAtNight(scenario, world, facts)?.facts ?? facts, fall };
};
