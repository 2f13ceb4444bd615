import type { Walkthrough, WalkthroughLine } from '../../scenario/walkthrough';
import type { Fact } from '../../sim/fact';
import { startVisit } from '../../sim/startVisit';
import type { World } from '../../world/world';
import { createRun, type Begun, type Stage, type Tell } from './createRun';

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

const playFrom = (
  stage: Stage,
  begun: Begun,
  lines: readonly WalkthroughLine[],
  tell: Tell,
): readonly Halt[] => {
  let written = 0;
  const run = createRun(stage, begun, (facts, worlds) => {
    written += facts.length;
    tell(facts, worlds);
  });
  const halts: Halt[] = [];
  let next = 0;
  for (;;) {
    run.waitUntil(lines[next]?.tick ?? Infinity);
    const state = run.now();
    if (state.world.phase === 'debrief') return halts;
    const halt = { state, written, next };
    while ((lines[next]?.tick ?? Infinity) <= state.kernel.tick + 1) next++;
    const taken = lines.slice(halt.next, next);
    halts.push(...taken.map(() => halt));
    run.act(taken.map(({ intent }) => intent));
  }
};

/** Plays the lines of a walkthrough up to the debrief, without the hashes of a recording. */
export const playLines = (stage: Stage, { lines, seed, draws }: Walkthrough): LinePlay => {
  const facts: Fact[] = [];
  const worlds: World[] = [];
  const begun = startVisit(stage.scenario, { seed, draws });
  const halts = playFrom(stage, begun, lines, (more, after) => {
    facts.push(...more);
    worlds.push(...after);
  });
  return { facts, worlds, halts };
};

/** Tells the same play without some of its lines: what came before the first of them is taken over. */
export const playWithout = (
  stage: Stage,
  { lines }: Walkthrough,
  play: LinePlay,
  dropped: ReadonlySet<number>,
  tell: Tell,
): void => {
  const first = lines.findIndex((_line, index) => dropped.has(index));
  const halt = play.halts[first];
  if (halt === undefined) return tell(play.facts, play.worlds);
  const rest = lines.filter((_line, index) => index >= halt.next && !dropped.has(index));
  const facts = play.facts.slice(0, halt.written);
  const worlds = play.worlds.slice(0, halt.written);
  playFrom(stage, { state: halt.state, facts, worlds }, rest, tell);
};
