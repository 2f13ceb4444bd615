import { stringify } from 'yaml';
import { botOf } from '../core/doctor/plays/botOf';
import { lineText } from '../core/doctor/plays/lineText';
import { playBot } from '../core/doctor/plays/playBot';
import { randomPlay } from '../core/doctor/plays/randomPlay';
import { scorePlay } from '../core/doctor/plays/scorePlay';
import type { Input } from '../core/recording/recording';
import type { Loaded } from '../core/scenario/loadScenario';

/** The random play with this number, written as a walkthrough that can be saved, read and played. */
export const randomWalkthrough = (loaded: Loaded, seed: number): string => {
  const { scenario, rubric } = loaded;
  const name = randomPlay(scenario, seed);
  const { draws } = name;
  let inputs: readonly Input[] = [];
  const score = scorePlay({ scenario, rubric, ratings: [] }, (tell) => {
    inputs = playBot(loaded, { seed, draws }, botOf(scenario, name), tell);
  });
  const critical = [...new Set(score.critical.map(({ criterion }) => criterion))];
  const share = Math.round(score.share * 1000) / 1000;
  return stringify(
    {
      format: 'foyer-walkthrough/1',
      scenario: scenario.id,
      shows: `The doctor's random play number ${seed}: ${share}, ${score.passed ? 'passed' : 'not passed'}`,
      ...(Object.keys(draws).length === 0 ? {} : { draws }),
      seed,
      does: inputs.map(lineText),
      expects: {
        score: { atLeast: Math.max(0, share - 0.001), atMost: Math.min(1, share + 0.001) },
        critical: critical.length === 0 ? 'none' : critical,
      },
    },
    { lineWidth: 0 },
  );
};
