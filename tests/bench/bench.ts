import { loadavg } from 'node:os';
import { benchArguments } from './benchArguments';
import { createBench, type Bench } from './createBench';
import { figureOf, type Figure } from './figure';
import { figureTable } from './figureTable';
import type { Measurement } from './measurement';
import { measurements } from './measurements';
import { shortNumber } from './shortNumber';

/** What cannot be measured is a broken budget with its reason, and the others go on. */
const measure = async (
  { names, measure: run }: Measurement,
  bench: Bench,
): Promise<readonly Figure[]> => {
  try {
    return await run(bench);
  } catch (error) {
    const [note = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const nothing = { value: Number.NaN, unit: '', limit: { atMost: 0 }, note };
    return names.map((name) => ({ ...figureOf({ ...nothing, name }), limit: null }));
  }
};

const rowOf = ({ name, value, unit, limit, ok }: Figure) => {
  const budget = limit === null ? null : 'atMost' in limit ? limit.atMost : limit.atLeast;
  return { name, value: Number.isFinite(value) ? shortNumber(value) : null, unit, budget, ok };
};

const run = async (): Promise<void> => {
  const asked = benchArguments(
    process.argv.slice(2),
    measurements.flatMap(({ names }) => names),
  );
  if (!asked.ok) {
    console.error(asked.error);
    process.exitCode = 1;
    return;
  }
  const { json, names } = asked.value;
  const bench = createBench();
  const figures: Figure[] = [];
  try {
    for (const measurement of measurements) {
      if (!measurement.names.some((name) => names.includes(name))) continue;
      const measured = await measure(measurement, bench);
      figures.push(...measured.filter(({ name }) => names.includes(name)));
    }
  } finally {
    await bench.close();
  }
  const load = loadavg()[0] ?? 0;
  if (json) console.log(JSON.stringify(figures.map(rowOf)));
  else
    console.log(
      `${figureTable(figures)}\n\nLoad of this machine: ${load.toFixed(1)}. Node ${process.versions.node}.`,
    );
  if (figures.some(({ ok }) => !ok)) process.exitCode = 1;
};

await run();
