import type { Problem } from '../../src/core/kernel/problem';
import type { GoodFile } from './goodFile';
import { mutated } from './mutations';

/** What became of one file made worse. */
export type Trial = {
  readonly file: string;
  readonly how: string;
  readonly text: string;
  readonly outcome: 'refused' | 'warned' | 'accepted' | 'crashed';
  /** What is wrong with how it was taken: a crash, a refusal without reason, a message without a place. */
  readonly faults: readonly string[];
};

const placeFault = (problem: Problem, texts: Readonly<Record<string, string>>): string[] => {
  const { file, line, column, message } = problem;
  const at = `${file}:${line}:${column}: ${message}`;
  if (message.length < 10 || /undefined|\[object/.test(message)) return [`no message: ${at}`];
  const text = texts[file];
  const written = text?.split('\n')[line - 1];
  // A file that is missing has its first place; a text that ends too early is noticed behind its end.
  if (text === undefined || (line === 1 && column === 1)) return [];
  return written === undefined || column < 1 || column > written.length + 1
    ? [`no such place: ${at}`]
    : [];
};

/** Makes one of the files worse and reads it as the product does. The same seed gives the same trial. */
export const mutationTrial = (files: readonly GoodFile[], seed: number): Trial => {
  const one = files[seed % files.length];
  if (one === undefined) throw new Error('there are files');
  const { how, text } = mutated(one.text, seed);
  const trial = { file: one.file, how, text };
  try {
    const { problems, loaded, texts } = one.read(text);
    const refused = problems.some(({ severity }) => severity === 'error');
    const faults = problems.flatMap((problem) => placeFault(problem, texts));
    if (!loaded && !refused) faults.push('refused without a reason');
    if (loaded && refused) faults.push('loaded in spite of an error');
    const outcome = !loaded ? 'refused' : problems.length > 0 ? 'warned' : 'accepted';
    return { ...trial, outcome, faults };
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...trial, outcome: 'crashed', faults: [what.slice(0, 600)] };
  }
};
