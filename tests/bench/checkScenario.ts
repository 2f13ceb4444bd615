import { fileURLToPath } from 'node:url';
import { checkProject } from '../../src/cli/checkProject';
import { scenarioIds } from '../../src/cli/scenarioIds';
import type { Depth } from '../../src/core/doctor/diagnose';
import { figureOf, type Figure } from './figure';
import type { Measurement } from './measurement';
import { medianMs } from './medianMs';
import { processorMs } from './processorMs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const slowest = (
  name: string,
  depth: Depth,
  atMost: number,
  times: { readonly warmUp: number; readonly samples: number },
): Figure => {
  const took = scenarioIds(ROOT).map((id) => {
    const check = () => checkProject(ROOT, { depth, only: [id] });
    const begin = processorMs();
    const { diagnoses } = check();
    const first = processorMs() - begin;
    if (!diagnoses.has(id))
      throw new Error(`"${id}" has errors, so the doctor did not look at it.`);
    return { id, first, ms: medianMs(check, times) };
  });
  const [worst] = took.toSorted((a, b) => b.ms - a.ms);
  if (worst === undefined) throw new Error('There is no scenario to check.');
  const first = Math.max(...took.map((one) => one.first));
  const note = `slowest of ${took.length}: ${worst.id}; ${first.toFixed(0)} ms the first time`;
  return figureOf({ name, value: worst.ms, unit: 'ms', limit: { atMost }, note });
};

/** Reading one scenario with all it shares, and the doctor's look at it, within one process. */
export const checkScenario: Measurement = {
  names: ['check-scenario', 'check-deep'],
  measure: () => [
    slowest('check-scenario', 'normal', 1000, { warmUp: 3, samples: 9 }),
    slowest('check-deep', 'deep', 10_000, { warmUp: 0, samples: 3 }),
  ],
};
