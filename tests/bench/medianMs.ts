import { medianOf } from './medianOf';
import { processorMs } from './processorMs';

type Times = { readonly warmUp: number; readonly samples: number };

/** Median processor time of one run in milliseconds, once the engine has compiled what runs often. */
export const medianMs = (run: () => unknown, { warmUp, samples }: Times): number => {
  for (let i = 0; i < warmUp; i++) run();
  const took: number[] = [];
  for (let i = 0; i < samples; i++) {
    const begin = processorMs();
    run();
    took.push(processorMs() - begin);
  }
  return medianOf(took);
};
