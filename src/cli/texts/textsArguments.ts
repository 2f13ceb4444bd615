import type { Result } from '../../core/kernel/result';
import { LOCALES, type Locale } from '../../core/kernel/texts';

export type TextsArguments = {
  /** Id or folder. */
  readonly scenario: string;
  /** Null for every language that the scenario is not written in. */
  readonly language: Locale | null;
  readonly read: readonly string[];
  readonly prune: boolean;
};

const USAGE = `Usage: npm run texts -- SCENARIO [LANGUAGE] [--prune] [--read PATH…]
  SCENARIO     the id of a scenario, or its folder
  LANGUAGE     ${LOCALES.join(', ')}; without it, both that the scenario is not written in
  --prune      take out the texts that nothing uses
  --read PATH  the translations at these paths were read again and still hold`;

/** Reads the words behind the command; else how it is used. */
export const textsArguments = (words: readonly string[]): Result<TextsArguments, string> => {
  const at = words.indexOf('--read');
  const read = at === -1 ? [] : words.slice(at + 1).filter((word) => !word.startsWith('--'));
  const before = at === -1 ? words : words.slice(0, at);
  const flags = words.filter((word) => word.startsWith('--'));
  const [scenario, written, ...more] = before.filter((word) => !word.startsWith('--'));
  const language = LOCALES.find((locale) => locale === written) ?? null;
  if (written !== undefined && language === null)
    return { ok: false, error: `"${written}" is not a language of Foyer.\n${USAGE}` };
  const strange = flags.find((flag) => flag !== '--read' && flag !== '--prune') ?? more[0];
  if (strange !== undefined) return { ok: false, error: `"${strange}" is not known.\n${USAGE}` };
  if (scenario === undefined || (at !== -1 && read.length === 0))
    return { ok: false, error: USAGE };
  return { ok: true, value: { scenario, language, read, prune: flags.includes('--prune') } };
};
