import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Walkthrough, WalkthroughLine } from '../../scenario/walkthrough';
import type { Fact } from '../../sim/fact';
import type { SimState } from '../../sim/simState';
import { startVisit } from '../../sim/startVisit';
import { step } from '../../sim/step';
import { advance } from './advance';

type Halt = {
  readonly state: SimState;
  readonly facts: readonly Fact[];
  /** The first line of the step that follows. */
  readonly next: number;
};

export type LinePlay = {
  readonly facts: readonly Fact[];
  /** By line: how things stood before the step that took it. Lines after the debrief have none. */
  readonly halts: readonly Halt[];
};

const playFrom = (
  scenario: CompiledScenario,
  begun: Pick<Halt, 'state' | 'facts'>,
  lines: readonly WalkthroughLine[],
): LinePlay => {
  const facts = [...begun.facts];
  const halts: Halt[] = [];
  let { state } = begun;
  let next = 0;
  for (;;) {
    state = advance(scenario, state, lines[next]?.tick ?? Infinity, facts);
    if (state.world.phase === 'debrief') return { facts, halts };
    const tick = state.kernel.tick + 1;
    const halt = { state, facts: facts.slice(), next };
    while ((lines[next]?.tick ?? Infinity) <= tick) next++;
    const taken = lines.slice(halt.next, next);
    halts.push(...taken.map(() => halt));
    const intents = taken.map(({ intent }) => intent);
    const stepped = step(scenario, state, intents);
    state = stepped.state;
    facts.push(...stepped.facts);
  }
};

/** Plays the lines of a walkthrough up to the debrief, without the hashes of a recording. */
export const playLines = (
  scenario: CompiledScenario,
  { lines, seed, draws }: Walkthrough,
): LinePlay => playFrom(scenario, startVisit(scenario, { seed, draws }), lines);

/** The facts of the same play without some of its lines: what came before the first of them is taken over. */
export const playWithout = (
  scenario: CompiledScenario,
  { lines }: Walkthrough,
  { facts, halts }: LinePlay,
  dropped: ReadonlySet<number>,
): readonly Fact[] => {
  const first = lines.findIndex((_line, index) => dropped.has(index));
  const halt = halts[first];
  if (halt === undefined) return facts;
  const rest = lines.filter((_line, index) => index >= halt.next && !dropped.has(index));
  return playFrom(scenario, halt, rest).facts;
};
