import type { Walkthrough, WalkthroughLine } from '../../scenario/walkthrough';
import { startVisit } from '../../sim/startVisit';
import { createRun, type Begun, type Stage } from './createRun';

type Halt = Pick<Begun, 'state'> & {
  /** How many facts were written by then. */
  readonly written: number;
  /** The first line of the step that follows. */
  readonly next: number;
};

export type LinePlay = Pick<Begun, 'facts' | 'worlds'> & {
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
    const { facts, worlds } = run;
    if (state.world.phase === 'debrief') return { facts, worlds, halts };
    const halt = { state, written: facts.length, next };
    while ((lines[next]?.tick ?? Infinity) <= state.kernel.tick + 1) next++;
    const taken = lines.slice(halt.next, next);
    halts.push(...taken.map(() => halt));
    run.act(taken.map(({ intent }) => intent));
  }
};

/** Plays the lines of a walkthrough up to the debrief, without the hashes of a recording. */
export const playLines = (stage: Stage, { lines, seed, draws }: Walkthrough): LinePlay =>
  playFrom(stage, startVisit(stage.scenario, { seed, draws }), lines);

/** The same play without some of its lines: what came before the first of them is taken over. */
export const playWithout = (
  stage: Stage,
  { lines }: Walkthrough,
  play: LinePlay,
  dropped: ReadonlySet<number>,
): Pick<Begun, 'facts' | 'worlds'> => {
  const first = lines.findIndex((_line, index) => dropped.has(index));
  const halt = play.halts[first];
  if (halt === undefined) return play;
  const rest = lines.filter((_line, index) => index >= halt.next && !dropped.has(index));
  const facts = play.facts.slice(0, halt.written);
  const worlds = play.worlds.slice(0, halt.written);
  return playFrom(stage, { state: halt.state, facts, worlds }, rest);
};
