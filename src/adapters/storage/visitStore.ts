import type { Recording, Rating } from '../../core/recording/recording';

/** What is known of a visit before its first fact. */
export type VisitHeader = Pick<
  Recording,
  'format' | 'id' | 'engine' | 'scenario' | 'seed' | 'draws' | 'startedAt' | 'locale'
>;

/** What one or more ticks added. `tick` is the last of them. */
export type VisitEntry = Pick<Recording, 'inputs' | 'facts' | 'hashes'> & { readonly tick: number };

export type VisitSummary = {
  readonly id: string;
  readonly scenarioId: string;
  /** Null for a visit from before there was a choice. */
  readonly persona: string | null;
  readonly startedAt: string;
  readonly lastTick: number;
  readonly ended: boolean;
};

/** Port: where visits are kept on this device. Every promise resolves once the data is on disk, and rejects with a `StorageProblem`. */
export type VisitStore = {
  readonly kind: 'disk' | 'memory';
  readonly begin: (header: VisitHeader) => Promise<void>;
  readonly append: (id: string, entry: VisitEntry) => Promise<void>;
  readonly rate: (id: string, ratings: readonly Rating[]) => Promise<void>;
  readonly finish: (id: string) => Promise<void>;
  readonly list: () => Promise<readonly VisitSummary[]>;
  readonly read: (id: string) => Promise<Recording | null>;
  readonly remove: (id: string) => Promise<void>;
};
