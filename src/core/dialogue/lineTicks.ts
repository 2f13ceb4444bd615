import { LOCALES, type Texts } from '../kernel/texts';
import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';

const WORD = /[\p{L}\p{N}]/u;

const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => WORD.test(word)).length;

// A cache, not state: a line takes as long every time it is spoken.
const known = new WeakMap<Texts, Tick>();

/**
 * How long a line is spoken: 2.5 words a second over the mean of the languages, in whole seconds. The same in every
 * language, so that the locale changes nothing that is scored.
 */
export const lineTicks = (line: Texts): Tick => {
  const before = known.get(line);
  if (before !== undefined) return before;
  const words = LOCALES.reduce((sum, locale) => sum + wordsIn(line[locale]), 0);
  const seconds = Math.ceil((2 * words) / (5 * LOCALES.length));
  const ticks = Math.max(seconds, 1) * TICKS_PER_SECOND;
  known.set(line, ticks);
  return ticks;
};
