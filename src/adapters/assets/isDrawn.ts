import type { CompiledScenario } from '../../core/scenario/compiledScenario';

/** Whether flat and people have their pictures: without them a visit can be simulated and scored, not shown. */
export const isDrawn = ({ apartment, people }: CompiledScenario): boolean =>
  apartment.visual !== null && people.every(({ persona }) => persona.model !== null);
