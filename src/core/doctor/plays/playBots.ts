import { scoreRecording } from '../../rubric/scoreRecording';
import { BOTS, type Draws, type PlayName } from '../diagnosis';
import type { DoctorInput } from '../doctorInput';
import { botOf } from './botOf';
import { drawCombinations } from './drawCombinations';
import { playBot } from './playBot';
import type { Played } from './played';

export type BotPlayed = Played & {
  readonly name: Exclude<PlayName, { readonly by: 'walkthrough' }>;
};

const drawsFor = (combinations: readonly Draws[], index: number): Draws =>
  combinations[index % combinations.length] ?? {};

/** Plays and scores every bot once for each way the draws can fall, and the random one `randoms` times from seed 1 on. */
export const playBots = (
  { scenario, rubric }: DoctorInput,
  randoms: number,
): readonly BotPlayed[] => {
  const combinations = drawCombinations(scenario);
  const names: readonly BotPlayed['name'][] = [
    ...BOTS.flatMap((by) => combinations.map((draws) => ({ by, draws }))),
    ...Array.from({ length: randoms }, (_, index) => ({
      by: 'random' as const,
      seed: index + 1,
      draws: drawsFor(combinations, index),
    })),
  ];
  return names.map((name) => {
    const seed = name.by === 'random' ? name.seed : 1;
    const { facts } = playBot(scenario, { seed, draws: name.draws }, botOf(scenario, name));
    return { name, score: scoreRecording({ scenario, rubric, facts, ratings: [] }) };
  });
};
