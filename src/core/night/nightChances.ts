import type { CompiledScenario } from '../scenario/compiledScenario';
import type { NightSetting } from '../scenario/nightRules';
import type { World } from '../world/world';
import { lookFor } from './lookFor';
import { nightCauses, type NightCause } from './nightCauses';
import { nightMoments, type Moment } from './nightMoments';
import { nightScene, type NightScene } from './nightScene';

const PER_MILLE = 1000;
const MILLION = 1_000_000;

/** A cause with its chance at each moment of the night, in millionths. */
export type Chances = {
  readonly cause: NightCause;
  readonly perMillion: readonly number[];
};

const NO_CHANCES: readonly number[] = [];

/**
 * What a factor adds at each moment: the chance at odds of two to one, times what its odds are above one. Whole numbers;
 * the more dangers there are the higher, never lower.
 */
const chanceOf = (scene: NightScene, { factor, id }: NightCause): ((moment: Moment) => number) => {
  const base = scene.setting.rules.perMillion[factor.at];
  const worse = factor.worse.flatMap(({ looks, timesPerMille }) => {
    const holds = lookFor(scene, looks, id);
    return holds === null ? [] : [{ holds, timesPerMille }];
  });
  return (moment) => {
    let weight = factor.weightPerMille;
    for (const { holds, timesPerMille } of worse)
      if (holds(moment)) weight = Math.trunc((weight * timesPerMille) / PER_MILLE);
    return Math.min(MILLION, Math.trunc((base * (weight - PER_MILLE)) / PER_MILLE));
  };
};

/** Is it such a moment? What lies on the way is met at a step. */
const fits = ({ factor: { at } }: NightCause, { kind }: Moment): boolean =>
  at === kind || (at === 'crossing' && kind === 'step');

const chancesOf = (
  scene: NightScene,
  cause: NightCause,
  moments: readonly Moment[],
): readonly number[] => {
  const holds = lookFor(scene, cause.factor.looks, cause.id);
  if (holds === null) return NO_CHANCES;
  const chanceAt = chanceOf(scene, cause);
  const met = new Set<Moment['leg']>();
  return moments.map((moment) => {
    const isOnce = cause.factor.at === 'crossing';
    if (!fits(cause, moment) || (isOnce && met.has(moment.leg)) || !holds(moment)) return 0;
    const chance = chanceAt(moment);
    if (chance > 0) met.add(moment.leg);
    return chance;
  });
};

/** The causes that this world gives a chance, with it. Worked out once for any number of nights. */
export const nightChances = (
  scenario: CompiledScenario,
  setting: NightSetting,
  world: World,
): readonly Chances[] => {
  const scene = nightScene(scenario, setting, world);
  const moments = nightMoments(scenario, setting);
  return nightCauses(scenario, setting)
    .map((cause) => ({ cause, perMillion: chancesOf(scene, cause, moments) }))
    .filter(({ perMillion }) => perMillion.some((chance) => chance > 0));
};
