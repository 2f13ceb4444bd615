import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';

/** The scenario with so many things: its own first, then copies of them under other names. */
export const withThings = (scenario: CompiledScenario, count: number): CompiledScenario => {
  const { things } = scenario;
  const all = Array.from({ length: count }, (_, i) => {
    const thing = things[i % things.length];
    if (thing === undefined) throw new Error('The scenario has no thing to copy.');
    const copy = Math.floor(i / things.length);
    return copy === 0 ? thing : { ...thing, id: `${thing.id}-${copy}` };
  });
  return { ...scenario, things: all };
};
