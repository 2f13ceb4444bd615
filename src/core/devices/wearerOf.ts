import type { CompiledScenario, CompiledThing } from '../scenario/compiledScenario';

/** Whose a worn device is: whom the scenario names, else the first who lives there. */
export const wearerOf = (
  { people }: CompiledScenario,
  { device }: CompiledThing,
): string | undefined => device?.wornBy ?? people[0]?.id;
