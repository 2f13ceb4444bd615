import { atLeastFraction } from '../../rubric/atLeastFraction';
import type { CompiledRubric } from '../../rubric/compiledRubric';
import { scoreRecording } from '../../rubric/scoreRecording';
import type { Walkthrough } from '../../scenario/walkthrough';
import type { Fact } from '../../sim/fact';
import type { DoctorInput } from '../doctorInput';
import type { Draws } from '../diagnosis';
import type { Played } from './played';
import { playLines, type LinePlay } from './playLines';
import { ratingsOf } from './ratingsOf';

export type WalkthroughPlay = Played & {
  readonly walkthrough: Walkthrough;
  readonly play: LinePlay;
  /** What came of each draw. */
  readonly draws: Draws;
  /** It is meant to pass: a pass is what it expects. */
  readonly expert: boolean;
};

const MILLION = 1_000_000;

const isExpert = ({ expects }: Walkthrough, { pass }: CompiledRubric): boolean => {
  const { atLeast } = expects.score;
  const least = { n: Math.round((atLeast ?? 0) * MILLION), d: MILLION };
  return (
    atLeast !== undefined && expects.critical.length === 0 && atLeastFraction(least, pass.share)
  );
};

const drawsIn = (facts: readonly Fact[]): Draws =>
  Object.fromEntries(
    facts.flatMap((fact) => (fact.type === 'draw/made' ? [[fact.draw, fact.option]] : [])),
  );

/** Plays and scores every walkthrough of the scenario. */
export const playWalkthroughs = ({
  scenario,
  rubric,
  walkthroughs,
}: DoctorInput): readonly WalkthroughPlay[] =>
  walkthroughs.map((walkthrough) => {
    const play = playLines({ scenario, rubric }, walkthrough);
    const { facts, worlds } = play;
    return {
      name: { by: 'walkthrough', id: walkthrough.id },
      walkthrough,
      play,
      score: scoreRecording({ scenario, rubric, facts, worlds, ratings: ratingsOf(walkthrough) }),
      draws: drawsIn(facts),
      expert: isExpert(walkthrough, rubric),
    };
  });
