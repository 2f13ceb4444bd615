import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Draws } from '../diagnosis';

const MOST = 8;

/** Every way the draws can fall, the first of them when there are more than eight. Just one when nothing is drawn. */
export const drawCombinations = ({ draws }: CompiledScenario): readonly Draws[] => {
  let all: readonly Draws[] = [{}];
  for (const { id, options } of draws) {
    // Option by option, so that what is cut off still meets every option of the draws before it.
    all = options
      .flatMap((option) => all.map((one) => ({ ...one, [id]: option.id })))
      .slice(0, MOST);
  }
  return all;
};
