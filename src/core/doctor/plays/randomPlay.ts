import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { BotPlayName } from '../diagnosis';
import { drawCombinations } from './drawCombinations';

/** The name of the random play with this number, from 1 on: the numbers go round the ways the draws can fall. */
export const randomPlay = (scenario: CompiledScenario, seed: number): BotPlayName => {
  const combinations = drawCombinations(scenario);
  return { by: 'random', seed, draws: combinations[(seed - 1) % combinations.length] ?? {} };
};
