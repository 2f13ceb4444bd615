import type { CompiledScenario, CompiledThing } from '../core/scenario/compiledScenario';
import type { World } from '../core/world/world';

const REFERRAL = 'refer-ot';

/** Risks the trainee left to an occupational therapist and that are still there: help that comes after the night. */
export const leftToOthers = (
  { things }: CompiledScenario,
  { judged, states }: World,
): readonly CompiledThing[] =>
  things.filter(
    ({ id }) =>
      judged[id]?.as === 'hazard' &&
      judged[id].fix === REFERRAL &&
      states[id]?.['risk'] === 'present',
  );
