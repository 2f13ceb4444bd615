import { LOCALES, type Locale } from '../core/kernel/texts';
import type { Result } from '../core/kernel/result';

export type NightsArguments = {
  readonly files: readonly string[];
  readonly runs: number;
  /** The language of the recording when left out. */
  readonly locale: Locale | null;
  readonly json: boolean;
};

const USAGE = 'Usage: npm run nights -- FILE.foyer.json … [--runs 1000] [--lang fr|nl|en] [--json]';
const RUNS = 1000;
const MOST_RUNS = 100_000;

/** The words after `npm run nights --`; what is wrong with them in lines for a person. */
export const nightsArguments = (
  args: readonly string[],
): Result<NightsArguments, readonly string[]> => {
  const files: string[] = [];
  let runs = RUNS;
  let locale: Locale | null = null;
  let json = false;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const next = args[index + 1] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--runs') {
      runs = Number(next);
      index++;
      if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS)
        return { ok: false, error: [`--runs is a whole number from 1 to ${MOST_RUNS}, not "${next}".`, USAGE] }; // prettier-ignore
    } else if (arg === '--lang') {
      locale = LOCALES.find((one) => one === next) ?? null;
      index++;
      if (locale === null)
        return { ok: false, error: [`--lang is one of ${LOCALES.join(', ')}, not "${next}".`, USAGE] }; // prettier-ignore
    } else if (arg.startsWith('--'))
      return { ok: false, error: [`There is no option ${arg}.`, USAGE] };
    else files.push(arg);
  }
  if (files.length === 0) return { ok: false, error: [USAGE] };
  return { ok: true, value: { files, runs, locale, json } };
};
