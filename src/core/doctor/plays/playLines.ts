import type { Walkthrough, WalkthroughLine } from '../../scenario/walkthrough';
import { startVisit } from '../../sim/startVisit';
import { createRun, type Begun, type Stage } from './createRun';

type Halt = Begun & {
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
    const halt = { state, facts: facts.slice(), worlds: worlds.slice(), next };
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
  return playFrom(stage, halt, rest);
};
