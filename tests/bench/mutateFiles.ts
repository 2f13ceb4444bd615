import { mutationTrial, type Trial } from '../support/mutationTrial';
import { shippedFiles } from '../support/shippedFiles';
import { figureOf, type Figure } from './figure';
import type { Measurement } from './measurement';
import { processorMs } from './processorMs';

const TRIALS = 10_000;

type Tally = {
  readonly crashed: Trial[];
  readonly unclear: Trial[];
  accepted: number;
  refused: number;
  slowestMs: number;
  slowest: string;
};

const run = (): Tally => {
  const tally: Tally = {
    crashed: [],
    unclear: [],
    accepted: 0,
    refused: 0,
    slowestMs: 0,
    slowest: '',
  };
  for (let seed = 0; seed < TRIALS; seed++) {
    const before = processorMs();
    const trial = mutationTrial(shippedFiles, seed);
    const tookMs = processorMs() - before;
    if (tookMs > tally.slowestMs) {
      tally.slowestMs = tookMs;
      tally.slowest = `seed ${seed}: ${trial.file}, ${trial.how}`;
    }
    if (trial.outcome === 'crashed') tally.crashed.push(trial);
    else if (trial.faults.length > 0) tally.unclear.push(trial);
    if (trial.outcome === 'accepted') tally.accepted++;
    if (trial.outcome === 'refused') tally.refused++;
  }
  return tally;
};

const first = (trials: readonly Trial[]): string => {
  const [one] = trials;
  return one === undefined
    ? `of ${TRIALS} files made worse`
    : `${one.file}, ${one.how}: ${(one.faults[0] ?? '').split('\n')[0]}`;
};

const NAMES = ['mutate-crashes', 'mutate-unclear', 'mutate-accepted', 'mutate-slowest'] as const;

/** Ten thousand shipped files made worse: none may crash the reader, each refusal has its reason and its place. */
export const mutateFiles: Measurement = {
  names: NAMES,
  measure: () => {
    const { crashed, unclear, accepted, refused, slowestMs, slowest } = run();
    const figure = (
      name: (typeof NAMES)[number],
      value: number,
      unit: string,
      limit: Figure['limit'],
      note: string,
    ) => figureOf({ name, value, unit, limit, note });
    return [
      figure('mutate-crashes', crashed.length, '', { atMost: 0 }, first(crashed)),
      figure('mutate-unclear', unclear.length, '', { atMost: 0 }, first(unclear)),
      figure(
        'mutate-accepted',
        accepted,
        '',
        null,
        `taken without a word, as another scenario that is possible; ${refused} refused`,
      ),
      figure('mutate-slowest', slowestMs, 'ms', { atMost: 5000 }, slowest),
    ];
  },
};
