import { own } from '../scenario/link/own';
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
  const [entity, key] = quantity.split('.');
  if (entity === undefined || key === undefined) return null;
  const thing = scenario.things.find((one) => one.id === entity);
  const isPerson = scenario.people.some((one) => one.id === entity);
  const kind = thing?.kind ?? (isPerson ? 'resident' : undefined);
  const name =
    kind === undefined
      ? undefined
      : own(scenario.registry.things[kind]?.quantities ?? {}, key)?.norm;
  const norm = name === undefined ? undefined : scenario.norms.norms[name];
  if (norm === undefined) return null;
  const [low, high] = norm.range;
  if (value < low) return 'low';
  return value > high ? 'high' : 'ok';
};
