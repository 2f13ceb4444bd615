import type { CompiledScenario } from '../scenario/compiledScenario';

/** Can she rise from a chair with her arms crossed? It is not asked of whoever cannot. */
export const canRise = ({ people }: CompiledScenario, who: string): boolean =>
  (people.find(({ id }) => id === who)?.persona.chairRiseMs ?? null) !== null;
