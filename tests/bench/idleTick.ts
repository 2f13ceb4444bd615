import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import type { Intent } from '../../src/core/sim/intent';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { medianOf } from './medianOf';

const TICKS = 2000;
const BLOCKS = 31;
const NOTHING: readonly Intent[] = [];

const collector = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node cannot collect on demand.');
  return () => {
    collect();
  };
};

/** Bytes that one step leaves on the heap when nobody does anything and nothing is due. */
const bytesATick = (scenario: CompiledScenario, collect: () => void): number => {
  let { state } = startVisit(scenario, { seed: 1, draws: {} });
  // The rules that the beginning starts.
  for (let i = 0; i < 5; i++) state = step(scenario, state, NOTHING).state;
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < TICKS; i++) state = step(scenario, state, NOTHING).state;
  return (process.memoryUsage().heapUsed - before) / TICKS;
};

/** Allocation of a tick in which nothing happens, which is nearly all of them. */
export const idleTick: Measurement = {
  names: ['idle-tick-bytes'],
  measure: ({ loaded }) => {
    const collect = collector();
    // Rules of the clock and of the beginning would not be idle.
    const scenario = { ...loaded().scenario, rules: [] };
    const blocks = Array.from({ length: BLOCKS }, () => bytesATick(scenario, collect));
    return [
      figureOf({
        name: 'idle-tick-bytes',
        value: medianOf(blocks.slice(BLOCKS / 3)),
        unit: 'bytes',
        limit: { atMost: 256 },
        note: 'the clock of a new state; plays jump over such ticks',
      }),
    ];
  },
};
