import type { FileProblem } from '../core/kernel/fileProblem';
import type { OpenedNight, OpenedVisit } from './ports';
import type { ScoredVisit } from '../session/scoreVisit';

/** How the trainee goes in. */
export type Door = 'screen' | 'headset';

/** Where the application is. */
export type Screen =
  | { readonly name: 'start' }
  | {
      readonly name: 'briefing';
      readonly scenarioId: string;
      /** Who is visited; null for the first of the scenario. */
      readonly persona: string | null;
      readonly door: Door;
      readonly resumeId: string | null;
      /** Counts up when a failed opening is tried again. */
      readonly attempt?: number;
    }
  | { readonly name: 'visit'; readonly opened: OpenedVisit; readonly door: Door }
  | { readonly name: 'night'; readonly visit: ScoredVisit; readonly opened: OpenedNight }
  | { readonly name: 'result'; readonly visit: ScoredVisit }
  | { readonly name: 'problem'; readonly problem: FileProblem; readonly again?: Screen };

export type Show = (screen: Screen) => void;
