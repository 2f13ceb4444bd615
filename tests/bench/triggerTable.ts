import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';

/** The number each row counts in, beside the other states of its thing. */
export const COUNTED = 'seen';

/**
 * The scenario with one rule per thing and no others: when the thing is judged a hazard and its count is below a
 * limit, the count grows by one. All things stand where the trainee does.
 */
export const triggerTable = (scenario: CompiledScenario, limit: number): CompiledScenario => ({
  ...scenario,
  latches: [],
  things: scenario.things.map((thing) => ({
    ...thing,
    at: scenario.traineeAt,
    states: { ...thing.states, [COUNTED]: 0 },
  })),
  rules: scenario.things.map(({ id }) => ({
    id: `counts-${id}`,
    when: { verb: 'judged', ids: [id], as: 'hazard' },
    if: { verb: 'is', states: [{ ref: `${id}.${COUNTED}`, atMost: limit }] },
    waitTicks: 0,
    repeats: true,
    do: [{ verb: 'add', ref: `${id}.${COUNTED}`, by: 1 }],
  })),
});
