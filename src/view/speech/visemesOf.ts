import type { Locale } from '../../core/kernel/texts';
import { GRAPHEMES } from './graphemes';
import type { Viseme } from './viseme';

/** One shape of the mouth in time, from `startS` to `endS` after the line began. */
export type TimedViseme = {
  readonly viseme: Viseme;
  readonly startS: number;
  readonly endS: number;
  /** Weight at its height. */
  readonly peak: number;
};

/** Length of one sound in units, before it is scaled to the time there is. */
const LENGTH = {
  long: 1.6,
  vowel: 1.1,
  part: 0.8,
  consonant: 0.6,
  lips: 0.8,
  word: 0.35,
  comma: 3,
  stop: 6,
} as const;
/** A mouth is in place before its sound is heard; lips that close or touch the teeth, earlier still. */
const LEAD_S = 0.06;
const LIPS_LEAD_S = 0.09;
/** Slow speech of an older person, for when no duration is known. */
const UNITS_PER_S = 11;

type Sound = { readonly visemes: readonly Viseme[]; readonly units: number };

const VOWELS: readonly Viseme[] = ['A', 'E', 'I', 'O', 'U'];
const LIPS: readonly Viseme[] = ['MBP', 'FV'];

const unitsOf = (grapheme: string, visemes: readonly Viseme[]): number => {
  const [first] = visemes;
  if (!first) return LENGTH.consonant;
  if (visemes.length > 1) return LENGTH.part * visemes.length;
  if (VOWELS.includes(first)) return grapheme.length > 1 ? LENGTH.long : LENGTH.vowel;
  return LIPS.includes(first) ? LENGTH.lips : LENGTH.consonant;
};

const pauseOf = (character: string): number => {
  if ('.!?…'.includes(character)) return LENGTH.stop;
  if (',;:—–'.includes(character)) return LENGTH.comma;
  return /\s/.test(character) ? LENGTH.word : 0;
};

/** Longest match first: `eau` before `ea` before `e`. */
const soundsOf = (text: string, locale: Locale): Sound[] => {
  const table = GRAPHEMES[locale];
  const letters = text.toLocaleLowerCase(locale).normalize('NFC');
  const sounds: Sound[] = [];
  for (let at = 0; at < letters.length;) {
    let size = Math.min(4, letters.length - at);
    while (size > 0 && !(letters.slice(at, at + size) in table)) size -= 1;
    if (size === 0) {
      const units = pauseOf(letters.charAt(at));
      if (units > 0) sounds.push({ visemes: [], units });
      at += 1;
      continue;
    }
    const grapheme = letters.slice(at, at + size);
    const visemes = table[grapheme] ?? [];
    sounds.push({ visemes, units: unitsOf(grapheme, visemes) });
    at += size;
  }
  // Silence after the last word belongs to nobody's mouth.
  while (sounds.length > 0 && sounds[sounds.length - 1]?.visemes.length === 0) sounds.pop();
  return sounds;
};

const peakOf = (viseme: Viseme): number => {
  if (LIPS.includes(viseme)) return 1;
  return VOWELS.includes(viseme) ? 0.65 : 0.5;
};

/**
 * The shapes of a mouth that says a text: from its letters, stretched to the seconds the line lasts. Not the truth of
 * the sounds, but lips that close on m, b and p and open on vowels at the right pace. Without a duration, 11 units a
 * second.
 */
export const visemesOf = (
  text: string,
  locale: Locale,
  seconds?: number,
): readonly TimedViseme[] => {
  const sounds = soundsOf(text, locale);
  const units = sounds.reduce((sum, sound) => sum + sound.units, 0);
  if (units === 0) return [];
  const unitS = (seconds ?? units / UNITS_PER_S) / units;
  const timed: TimedViseme[] = [];
  let atS = 0;
  for (const sound of sounds) {
    const partS = (sound.units * unitS) / Math.max(1, sound.visemes.length);
    for (const viseme of sound.visemes) {
      const leadS = LIPS.includes(viseme) ? LIPS_LEAD_S : LEAD_S;
      timed.push({
        viseme,
        startS: Math.max(0, atS - leadS),
        endS: atS + partS,
        peak: peakOf(viseme),
      });
      atS += partS;
    }
    if (sound.visemes.length === 0) atS += partS;
  }
  return timed;
};
