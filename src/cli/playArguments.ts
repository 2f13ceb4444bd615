import type { Result } from '../core/kernel/result';

export type PlayArguments = {
  readonly scenario: string;
  /** Null for all of them. */
  readonly walkthrough: string | null;
  readonly json: boolean;
  /** Where to save the recording. */
  readonly out: string | null;
};

const USAGE =
  'Usage: npm run play -- scenarios/<id> <walkthrough> [--json] [--out FILE.foyer.json]\n' +
  '       npm run play -- scenarios/<id> --all [--json]';

const failed = (message: string): Result<PlayArguments, string> => ({
  ok: false,
  error: `${message}\n${USAGE}`,
});

/** Reads the command line of `play`. */
export const playArguments = (args: readonly string[]): Result<PlayArguments, string> => {
  const names: string[] = [];
  let json = false;
  let all = false;
  let out: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--all') all = true;
    else if (arg === '--out') {
      out = args[++i] ?? null;
      if (out === null || out.startsWith('--')) return failed('--out needs the name of a file.');
    } else if (arg.startsWith('--')) return failed(`There is no option ${arg}.`);
    else names.push(arg);
  }
  const [scenario, walkthrough, ...more] = names;
  if (scenario === undefined) return failed('Name a scenario.');
  if (more.length > 0) return failed(`"${more.join(' ')}" is too much.`);
  if (all && walkthrough !== undefined) return failed('Name one walkthrough or --all, not both.');
  if (all && out !== null) return failed('--out saves one recording; name one walkthrough.');
  if (!all && walkthrough === undefined) return failed('Name a walkthrough, or --all.');
  return { ok: true, value: { scenario, walkthrough: walkthrough ?? null, json, out } };
};
