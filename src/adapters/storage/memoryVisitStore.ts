import type { Rating } from '../../core/recording/recording';
import { assembleRecording } from './assembleRecording';
import type { VisitEntry, VisitHeader, VisitStore } from './visitStore';

type Kept = {
  readonly header: VisitHeader;
  readonly entries: VisitEntry[];
  ratings: readonly Rating[];
  ended: boolean;
};

/** Keeps visits while the page is open: the fallback when the browser keeps nothing, and the fake in tests. */
export const memoryVisitStore = (): VisitStore => {
  const visits = new Map<string, Kept>();
  const visit = (id: string): Kept => {
    const kept = visits.get(id);
    if (!kept) throw new Error(`Invariant: visit ${id} was never begun`);
    return kept;
  };
  return {
    kind: 'memory',
    begin: async (header) => {
      visits.set(header.id, { header, entries: [], ratings: [], ended: false });
    },
    append: async (id, entry) => {
      visit(id).entries.push(entry);
    },
    rate: async (id, ratings) => {
      visit(id).ratings = ratings;
    },
    finish: async (id) => {
      visit(id).ended = true;
    },
    list: async () =>
      [...visits.values()].map(({ header, entries, ended }) => ({
        id: header.id,
        scenarioId: header.scenario.id,
        persona: header.scenario.persona ?? null,
        startedAt: header.startedAt,
        lastTick: entries.at(-1)?.tick ?? 0,
        ended,
      })),
    read: async (id) => {
      const kept = visits.get(id);
      return kept ? assembleRecording(kept.header, kept.entries, kept.ratings) : null;
    },
    remove: async (id) => {
      visits.delete(id);
    },
  };
};
