import type { Tick } from '../kernel/tick';
import type { Finding } from './finding';

export const BOTS = ['idle', 'everything', 'look-all', 'talk-all'] as const;
/** Nobody there; all of everything; looks at all and says nothing; says all and fills in the forms. */
export type BotName = (typeof BOTS)[number];

export type Draws = Readonly<Record<string, string>>;

/** A play of a bot, so that it can be played again. */
export type BotPlayName =
  | { readonly by: BotName; readonly draws: Draws }
  | { readonly by: 'random'; readonly seed: number; readonly draws: Draws };

/** Any play: a walkthrough, whole or with something left out, or a bot. */
export type PlayName =
  | {
      readonly by: 'walkthrough';
      readonly id: string;
      /** The line of the file that was left out. */
      readonly withoutLine?: number;
      /** All lines with this verb were left out. */
      readonly withoutVerb?: string;
    }
  | BotPlayName;

/** A share (0 to 1) and the first play that reached it. */
type Reached = { readonly share: number; readonly play: PlayName };

export type CriterionFigures = {
  readonly id: string;
  /** Judged by a person, so that no bot earns it. */
  readonly rated: boolean;
  readonly weight: number;
  /** Null when it counted in no play. */
  readonly best: Reached | null;
  readonly worst: Reached | null;
  /** The most that this bot got over the draws; null where it did not count. */
  readonly idle: number | null;
  readonly everything: number | null;
  /** The first play that set off the critical sentence; null when none did or there is none. */
  readonly critical: PlayName | null;
};

export type WalkthroughFigures = {
  readonly id: string;
  /** The play is meant to pass. */
  readonly expert: boolean;
  /** What came of each draw. */
  readonly draws: Draws;
  readonly share: number;
  readonly passed: boolean;
  /** Ids of the criteria that failed critically. */
  readonly critical: readonly string[];
  readonly lastTick: Tick;
};

export type BotFigures = {
  readonly bot: BotName;
  readonly draws: Draws;
  readonly share: number;
  readonly passed: boolean;
  readonly critical: readonly string[];
};

/** One expert walkthrough, played again without each of its acts. */
export type LeftOutFigures = {
  readonly walkthrough: string;
  readonly lines: number;
  /** So many of them, from the first on, were left out one by one; the figures of lines are about those. */
  readonly tried: number;
  /** Lines without which some criterion falls. */
  readonly linesThatMatter: number;
  /** Lines of the file without which no criterion falls. */
  readonly linesThatDoNot: readonly number[];
  /** Criteria that fall when one line is missing. */
  readonly falls: readonly string[];
  /** Criteria that no line tried brings down, but every line with a verb together. */
  readonly tolerant: readonly string[];
  readonly neverFalls: readonly string[];
};

export type Figures = {
  /** The pass mark, 0 to 1. */
  readonly pass: number;
  readonly endTick: Tick;
  readonly criteria: readonly CriterionFigures[];
  readonly walkthroughs: readonly WalkthroughFigures[];
  readonly bots: readonly BotFigures[];
  readonly random: {
    readonly plays: number;
    readonly mean: number;
    readonly max: number;
    /** Seeds of the plays that passed, with what was drawn. */
    readonly passed: readonly { readonly seed: number; readonly draws: Draws }[];
  };
  readonly leftOut: readonly LeftOutFigures[];
};

/** What the doctor has to say about one scenario. */
export type Diagnosis = { readonly findings: readonly Finding[]; readonly figures: Figures };
