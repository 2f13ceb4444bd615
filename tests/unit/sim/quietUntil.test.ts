import { describe, expect, it } from 'vitest';
import type { CompiledRule } from '../../../src/core/scenario/compiledScenario';
import { quietUntil } from '../../../src/core/sim/quietUntil';
import type { SimState } from '../../../src/core/sim/simState';
import { startVisit } from '../../../src/core/sim/startVisit';
import { step } from '../../../src/core/sim/step';
import { smallScenario } from '../../support/smallScenario';

const rules: readonly CompiledRule[] = [
  { id: 'rings', at: 40, waitTicks: 0, repeats: false, do: [{ verb: 'ring', contact: 'doctor' }] },
  {
    id: 'waits',
    when: { verb: 'began', ids: ['visit'] },
    waitTicks: 25,
    repeats: false,
    do: [{ verb: 'give', marks: ['clue/late'] }],
  },
];
const scenario = smallScenario({ rules });

/** Ticks at which something happens, whatever `quietUntil` says of them: to wait makes a step look at everything. */
const busyTicks = (begun: SimState): readonly number[] => {
  const busy: number[] = [];
  let state = begun;
  while (state.world.phase !== 'debrief') {
    const stepped = step(scenario, state, [{ type: 'wait', ticks: 1 }]);
    state = stepped.state;
    if (stepped.facts.some(({ type }) => type !== 'intent/refused')) busy.push(state.kernel.tick);
  }
  return busy;
};

/** Ticks that are stepped when nobody does anything and the others are jumped over. */
const steppedTicks = (begun: SimState): readonly number[] => {
  const ticks: number[] = [];
  let state = begun;
  for (
    let next = quietUntil(scenario, state);
    next < Infinity;
    next = quietUntil(scenario, state)
  ) {
    const skipped: SimState = { ...state, kernel: { ...state.kernel, tick: next - 1 } };
    state = step(scenario, skipped, []).state;
    ticks.push(next);
  }
  return ticks;
};

describe('quiet time', () => {
  const begun = startVisit(scenario, { seed: 1, draws: {} }).state;

  it('ends where a rule, a wait, a caller who gives up or the end of a phase comes', () => {
    const busy = busyTicks(begun);
    expect(busy.length).toBeGreaterThanOrEqual(5);
    expect(steppedTicks(begun)).toEqual(expect.arrayContaining([...busy]));
  });

  it('is all there is but for these, and for the tick in which rules hear of a fact', () => {
    expect(steppedTicks(begun).length).toBeLessThan(2 * busyTicks(begun).length + 2);
  });

  it('never ends after the debrief has begun', () => {
    const over: SimState = { ...begun, world: { ...begun.world, phase: 'debrief' } };
    expect(quietUntil(scenario, over)).toBe(Infinity);
  });
});
