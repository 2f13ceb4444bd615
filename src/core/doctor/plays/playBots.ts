import { BOTS, type BotPlayName } from '../diagnosis';
import type { DoctorInput } from '../doctorInput';
import { botOf } from './botOf';
import { drawCombinations } from './drawCombinations';
import { playBot } from './playBot';
import type { Played } from './played';
import { randomPlay } from './randomPlay';
import { scorePlay } from './scorePlay';

export type BotPlayed = Played & { readonly name: BotPlayName };

/** Plays and scores every bot once for each way the draws can fall, and the random one once with each seed. */
export const playBots = (stage: DoctorInput, randoms: readonly number[]): readonly BotPlayed[] => {
  const { scenario, rubric } = stage;
  const combinations = drawCombinations(scenario);
  const names: readonly BotPlayName[] = [
    ...BOTS.flatMap((by) => combinations.map((draws) => ({ by, draws }))),
    ...randoms.map((seed) => randomPlay(scenario, seed)),
  ];
  return names.map((name) => {
    const seed = name.by === 'random' ? name.seed : 1;
    const start = { seed, draws: name.draws };
    const score = scorePlay({ scenario, rubric, ratings: [] }, (tell) =>
      playBot(stage, start, botOf(scenario, name), tell),
    );
    return { name, score };
  });
};
