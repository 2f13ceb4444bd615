import { hasPlaceFor } from '../dialogue/hasPlaceFor';
import type { CompiledScenario, CompiledThing } from '../scenario/compiledScenario';
import type { Scalar } from '../sim/intent';
import { lookupOf } from '../world/lookupOf';

export type Fix = readonly (readonly [key: string, value: Scalar])[];

/** What the least intrusive fix of a risk sets that is an act; null when all of them are left to somebody else. */
export const fixOf = (scenario: CompiledScenario, { id, risk }: CompiledThing): Fix | null => {
  const verbs = lookupOf(scenario).entities.get(id)?.kind.verbs ?? {};
  for (const fix of risk?.fixes ?? []) {
    const verb = Object.hasOwn(verbs, fix) ? verbs[fix] : undefined;
    if (verb !== undefined && hasPlaceFor(scenario, verb)) return Object.entries(verb.sets);
  }
  return null;
};
