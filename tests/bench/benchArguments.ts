import type { Result } from '../../src/core/kernel/result';
import { didYouMean } from '../../src/core/scenario/didYouMean';

export type BenchArguments = {
  readonly json: boolean;
  /** The figures asked for, in the order of the table. */
  readonly names: readonly string[];
};

const USAGE = `npm run bench                   everything
npm run bench -- core-speed     one figure
npm run bench -- draw-calls     all figures whose name begins so
npm run bench -- --json         an array of {name, value, unit, budget, ok}`;

/** Reads the command line; `known` are the names of all figures. */
export const benchArguments = (
  args: readonly string[],
  known: readonly string[],
): Result<BenchArguments, string> => {
  const failed = (message: string) => ({ ok: false as const, error: `${message}\n\n${USAGE}` });
  const wanted = new Set<string>();
  let json = false;
  for (const arg of args) {
    if (arg === '--json') json = true;
    else if (arg.startsWith('-')) return failed(`There is no option ${arg}.`);
    else {
      const named = known.filter((name) => name === arg || name.startsWith(`${arg}-`));
      if (named.length === 0)
        return failed(`There is no figure "${arg}".${didYouMean(arg, known)}`);
      for (const name of named.includes(arg) ? [arg] : named) wanted.add(name);
    }
  }
  const names = known.filter((name) => wanted.size === 0 || wanted.has(name));
  return { ok: true, value: { json, names } };
};
