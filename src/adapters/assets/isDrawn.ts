import type { CompiledScenario } from '../../core/scenario/compiledScenario';

/** Whether the flat has its pictures: without them a visit can be simulated and scored, not shown. */
export const isDrawn = ({ apartment }: CompiledScenario): boolean => apartment.visual !== null;
