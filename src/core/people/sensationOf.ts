import type { Sensation } from '../registry/thingKind';
import type { CompiledScenario } from '../scenario/compiledScenario';
import { own } from '../scenario/link/own';
import type { Scalar } from '../sim/intent';
import { lookupOf } from '../world/lookupOf';

/** What people notice when something comes into a state; undefined when that is nothing to be noticed. */
export const sensationOf = (
  scenario: CompiledScenario,
  { entity, key, to }: { readonly entity: string; readonly key: string; readonly to: Scalar },
): Sensation | undefined => {
  const kind = lookupOf(scenario).entities.get(entity)?.kind;
  return own(own(kind?.noticed ?? {}, key) ?? {}, String(to));
};
