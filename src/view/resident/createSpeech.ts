import { TICKS_PER_SECOND } from '../../core/kernel/tick';
import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import { visemesOf, type TimedViseme } from '../speech/visemesOf';

const SILENT: readonly TimedViseme[] = [];

export type Speech = {
  /** Looks at what is said now; true when that has changed. */
  readonly hear: (world: World) => boolean;
  readonly pass: (elapsedSeconds: number) => void;
  readonly talking: () => boolean;
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
  return {
    hear: (world) => {
      if (world.line === line) return false;
      line = world.line;
      atS = 0;
      const text = line?.who === id ? lines[line.line]?.[locale] : undefined;
      const seconds = line ? (line.untilTick - world.tick) / TICKS_PER_SECOND : 0;
      visemes = text === undefined ? SILENT : visemesOf(text, locale, seconds);
      return true;
    },
    pass: (elapsedSeconds) => {
      atS += elapsedSeconds;
    },
    talking: () => line?.who === id,
    visemes: () => visemes,
    atS: () => atS,
  };
};
