import { TICKS_PER_SECOND } from '../../core/kernel/tick';
import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import type { VoiceTrack } from '../../session/voiceTrack';
import { visemesOf, type TimedViseme } from '../speech/visemesOf';

/** How fast lips follow the words of a voice. */
const VOICE_PER_S = 6;
const SILENT: readonly TimedViseme[] = [];

export type Speech = {
  /** Looks at what is said now; true when that has changed. */
  readonly hear: (world: World) => boolean;
  /** Time goes by; a voice that speaks the line sets the pace. */
  readonly pass: (elapsedSeconds: number, voice: VoiceTrack) => void;
  /** Whether she is speaking now: as long as her voice, or else as long as the line takes to read. */
  readonly talking: () => boolean;
  /** Whose line is being spoken, hers or another's; null once it is over. */
  readonly speaker: () => string | null;
  readonly visemes: () => readonly TimedViseme[];
  /** Time in the line. */
  readonly atS: () => number;
};

/** The line one person speaks, with the shapes of her mouth over its time. */
export const createSpeech = (
  { lines }: Pick<CompiledScenario, 'lines'>,
  id: string,
  locale: Locale,
): Speech => {
  let line: World['line'] = null;
  let visemes = SILENT;
  let atS = 0;
  let seconds = 0;
  return {
    hear: (world) => {
      if (world.line === line) return false;
      line = world.line;
      atS = 0;
      const text = line?.who === id ? lines[line.line]?.[locale] : undefined;
      seconds = line ? (line.untilTick - world.tick) / TICKS_PER_SECOND : 0;
      visemes = text === undefined ? SILENT : visemesOf(text, locale, seconds);
      return true;
    },
    pass: (elapsedSeconds, voice) => {
      atS += elapsedSeconds;
      const heardS = voice.line === line?.line ? voice.share * seconds : 0;
      // Ahead of the voice she waits for it, behind it she catches up.
      if (heardS > 0) atS += (heardS - atS) * Math.min(1, elapsedSeconds * VOICE_PER_S);
    },
    talking: () => line?.who === id && atS < seconds,
    speaker: () => (line !== null && atS < seconds ? line.who : null),
    visemes: () => visemes,
    atS: () => atS,
  };
};
