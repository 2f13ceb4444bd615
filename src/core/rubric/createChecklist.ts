import type { Scene } from '../world/scene';
import { matches } from '../rules/matches';
import type { Fact } from '../sim/fact';
import type { Moment } from '../scenario/language';

export type Checklist = {
  readonly on: (fact: Fact, before: Scene) => void;
  /** Seqs of the first match of every line that is done. */
  readonly ticked: () => readonly number[];
  readonly complete: () => boolean;
};

/** Remembers for each line the first fact that did it. */
export const createChecklist = (lines: readonly Moment[]): Checklist => {
  const open = new Set(lines);
  const ticked: number[] = [];
  return {
    on: (fact, before) => {
      for (const line of [...open]) {
        if (!matches(line, fact, before)) continue;
        open.delete(line);
        ticked.push(fact.seq);
      }
    },
    ticked: () => ticked,
    complete: () => open.size === 0,
  };
};
