import type { Walkthrough, WalkthroughLine } from '../../scenario/walkthrough';
import type { Fact } from '../../sim/fact';
import { startVisit } from '../../sim/startVisit';
import { createRun, type Begun, type Stage } from './createRun';

type Halt = Begun & {
  /** The first line of the step that follows. */
  readonly next: number;
};

export type LinePlay = {
  readonly facts: readonly Fact[];
  /** By line: how things stood before the step that took it. Lines after the debrief have none. */
  readonly halts: readonly Halt[];
};

const playFrom = (stage: Stage, begun: Begun, lines: readonly WalkthroughLine[]): LinePlay => {
  const run = createRun(stage, begun);
  const halts: Halt[] = [];
  let next = 0;
  for (;;) {
    run.waitUntil(lines[next]?.tick ?? Infinity);
    const state = run.now();
    if (state.world.phase === 'debrief') return { facts: run.facts, halts };
    const halt = { state, facts: run.facts.slice(), next };
    while ((lines[next]?.tick ?? Infinity) <= state.kernel.tick + 1) next++;
    const taken = lines.slice(halt.next, next);
    halts.push(...taken.map(() => halt));
    run.act(taken.map(({ intent }) => intent));
  }
};

/** Plays the lines of a walkthrough up to the debrief, without the hashes of a recording. */
export const playLines = (stage: Stage, { lines, seed, draws }: Walkthrough): LinePlay =>
  playFrom(stage, startVisit(stage.scenario, { seed, draws }), lines);

/** The facts of the same play without some of its lines: what came before the first of them is taken over. */
export const playWithout = (
  stage: Stage,
  { lines }: Walkthrough,
  { facts, halts }: LinePlay,
  dropped: ReadonlySet<number>,
): readonly Fact[] => {
  const first = lines.findIndex((_line, index) => dropped.has(index));
  const halt = halts[first];
  if (halt === undefined) return facts;
  const rest = lines.filter((_line, index) => index >= halt.next && !dropped.has(index));
  return playFrom(stage, halt, rest).facts;
};
