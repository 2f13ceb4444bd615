import { nextUint } from '../../kernel/nextUint';
import { seedRng } from '../../kernel/seedRng';
import { TICKS_PER_SECOND } from '../../kernel/tick';
import type { CompiledScenario } from '../../scenario/compiledScenario';
import { sceneOf } from '../../sim/sceneOf';
import { ACT_VERBS, affordances } from './affordances';
import type { Bot } from './bot';
import type { Choose } from './choose';

/** It stays to the end: a visit ended after ten acts would tell nothing about the rubric. */
const VERBS = ACT_VERBS.filter((verb) => verb !== 'end');

/** One act every 4 s, drawn from the seed: first the verb, then what to do with it, all equally likely. */
export const createRandomBot = (scenario: CompiledScenario, seed: number): Bot => {
  let rng = seedRng(seed);
  const choose: Choose = (count) => {
    const [value, next] = nextUint(rng);
    rng = next;
    return value % count;
  };
  return {
    everyTicks: 4 * TICKS_PER_SECOND,
    next: ({ kernel, world }) => {
      const scene = sceneOf(scenario, world, kernel.tick);
      const left = [...VERBS];
      while (left.length > 0) {
        const [verb] = left.splice(choose(left.length), 1);
        const offers = verb === undefined ? [] : affordances(scene, verb);
        const offer = offers.length === 0 ? undefined : offers[choose(offers.length)];
        if (offer !== undefined) return offer.intent(choose);
      }
      return null;
    },
  };
};
