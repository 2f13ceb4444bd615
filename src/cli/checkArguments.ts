import { basename } from 'node:path';
import type { Result } from '../core/kernel/result';
import { LOCALES, type Locale } from '../core/kernel/texts';

export type CheckArguments = {
  /** Folder that holds `scenarios`; where the command was called, unless named. */
  readonly root: string;
  /** Ids of the scenarios to look at; none for all of them. */
  readonly scenarios: readonly string[];
  /** Instead of scenarios: a flat to look at, by its folder or by its id under public/models. */
  readonly flat: string | null;
  readonly deep: boolean;
  readonly json: boolean;
  /** Where to write the page for a trainer. */
  readonly report: string | null;
  /** Language of the page; null for that of the scenario. */
  readonly lang: Locale | null;
  /** Which resident the page or the random play is about; null for the first of the scenario. */
  readonly persona: string | null;
  /** Seed of the random play to print. */
  readonly random: number | null;
};

const USAGE = `Usage: npm run check                                  every scenario and every flat
       npm run check -- scenarios/ID …                 some of them, by folder or id
       npm run check -- --flat FOLDER                  a flat with its files and its model, or its id
  --deep                    200 random plays instead of 40; one that passes is an error
  --json                    problems and figures for a program
  --report FILE.html        a page about one scenario, for a trainer to read or print
  --lang fr|nl|en           language of that page, else that of the scenario
  --random SEED             prints the random play with that number as a walkthrough
  --persona ID              with --report or --random: for this resident of the scenario
  --root FOLDER             a project elsewhere`;

const failed = (message: string): Result<CheckArguments, string> => ({
  ok: false,
  error: `${message}\n${USAGE}`,
});

const VALUED = ['--report', '--lang', '--persona', '--random', '--root', '--flat'] as const;
const FLAGS = ['--deep', '--json'] as const;

const oneOf = <T extends string>(words: readonly T[], word: string): T | undefined =>
  words.find((one) => one === word);

type Words = {
  readonly names: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
};

const sorted = (args: readonly string[]): Result<Words, string> => {
  const names: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const valued = oneOf(VALUED, arg);
    if (valued !== undefined) {
      const value = args[++i];
      if (value === undefined || value.startsWith('--'))
        return { ok: false, error: `${arg} needs a word after it.` };
      values.set(valued, value);
    } else if (oneOf(FLAGS, arg) !== undefined) flags.add(arg);
    else if (arg.startsWith('-')) return { ok: false, error: `There is no option ${arg}.` };
    else names.push(basename(arg));
  }
  return { ok: true, value: { names, flags, values } };
};

/** Reads the command line of `check`; an error comes with the usage. */
export const checkArguments = (args: readonly string[]): Result<CheckArguments, string> => {
  const words = sorted(args);
  if (!words.ok) return failed(words.error);
  const { names, flags, values } = words.value;
  const report = values.get('--report') ?? null;
  const named = values.get('--lang');
  const lang = LOCALES.find((locale) => locale === named) ?? null;
  const seed = values.get('--random');
  if (named !== undefined && lang === null)
    return failed(`--lang is one of ${LOCALES.join(', ')}, not ${named}.`);
  if (named !== undefined && report === null) return failed('--lang goes with --report.');
  if (seed !== undefined && !/^[1-9]\d{0,8}$/.test(seed))
    return failed(`--random takes a whole number from 1 on, not ${seed}.`);
  const persona = values.get('--persona') ?? null;
  if (persona !== null && report === null && seed === undefined)
    return failed(
      '--persona goes with --report or --random; without them every resident is looked at.',
    );
  const flat = values.get('--flat') ?? null;
  if (flat !== null && (names.length > 0 || report !== null || seed !== undefined))
    return failed('--flat looks at one flat and at no scenario.');
  const one = names.length === 1;
  if (seed !== undefined && !one) return failed('--random needs one scenario.');
  if (report !== null && names.length > 1) return failed('--report is about one scenario.');
  return {
    ok: true,
    value: {
      root: values.get('--root') ?? '.',
      scenarios: [...new Set(names)],
      flat,
      deep: flags.has('--deep'),
      json: flags.has('--json'),
      report,
      lang,
      persona,
      random: seed === undefined ? null : Number(seed),
    },
  };
};
