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
  let open = lines;
  const ticked: number[] = [];
  return {
    on: (fact, before) => {
      // Most facts tick nothing, and then there is nothing to throw away.
      if (!open.some((line) => matches(line, fact, before))) return;
      const left = open.filter((line) => !matches(line, fact, before));
      for (let done = left.length; done < open.length; done += 1) ticked.push(fact.seq);
      open = left;
    },
    ticked: () => ticked,
    complete: () => open.length === 0,
  };
};
