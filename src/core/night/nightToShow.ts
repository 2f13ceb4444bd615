import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Fact } from '../sim/fact';
import { initialWorld } from '../sim/initialWorld';
import { stampFact } from '../sim/stampFact';
import type { World } from '../world/world';
import { runNight } from './runNight';
import { visitWorlds } from './visitWorlds';

/** A night with everything that shows it: the scenario by night, the flat as it was left, and what happens in it. */
export type NightScenes = {
  readonly scenario: CompiledScenario;
  readonly world: World;
  /** With the ticks they come at; the world's own is the first. */
  readonly facts: readonly Fact[];
};

/**
 * The night that followed a visit, by the seed of the visit: the same that its recording has. She is in bed when it
 * begins, and the trainee stands where she once came in.
 */
export const nightToShow = (
  scenario: CompiledScenario,
  { seed, facts }: { readonly seed: number; readonly facts: readonly Fact[] },
): NightScenes => {
  const { left } = visitWorlds(scenario, facts);
  const trainee = initialWorld(scenario).places['trainee'];
  const places = trainee === undefined ? left.places : { ...left.places, trainee };
  const world: World = { ...left, places, phase: 'afterwards', line: null };
  const hasNight = scenario.apartment.manifest.light?.states.some(({ id }) => id === 'night');
  return {
    scenario: hasNight === true ? { ...scenario, light: 'night' } : scenario,
    world,
    facts: runNight(scenario, left, seed).facts.map(({ afterTicks, body }, index) =>
      stampFact(body, left.tick + 1 + afterTicks, left.facts + index),
    ),
  };
};
