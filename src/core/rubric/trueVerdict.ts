import { normRange } from '../rules/normRange';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Verdict } from '../sim/intent';

/**
 * What the scenario's norm profile says of a value. Null when the quantity has no norm there, so that no verdict can
 * be asked of it. `quantity` is `thing.quantity`.
 */
export const trueVerdict = (
  scenario: CompiledScenario,
  quantity: string,
  value: number,
): Verdict | null => {
  const range = normRange(scenario, quantity);
  if (range === null) return null;
  const [low, high] = range;
  if (value < low) return 'low';
  return value > high ? 'high' : 'ok';
};
