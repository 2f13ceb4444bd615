import { playInputs } from '../../src/core/recording/playInputs';
import type { Input, Rating, Recording } from '../../src/core/recording/recording';
import { scoreRecording } from '../../src/core/rubric/scoreRecording';
import type { Score } from '../../src/core/rubric/score';
import type { Loaded } from '../../src/core/scenario/loadScenario';
import type { Intent } from '../../src/core/sim/intent';

const META = {
  id: '3f2f5d1e-6b0a-4c58-9d2c-6f0f6f3d7a11',
  engine: 'test-build',
  startedAt: '2026-11-24T08:30:00.000Z',
  locale: 'fr',
} as const;

export type Visit = { readonly recording: Recording; readonly score: Score };

type Play = {
  readonly inputs: readonly Input[];
  readonly draws?: Readonly<Record<string, string>>;
  readonly seed?: number;
  readonly ratings?: readonly Rating[];
};

/** A whole visit without a screen, and what it scores. */
export const playVisit = ({ scenario, rubric }: Loaded, play: Play): Visit => {
  const { inputs, draws = {}, seed = 1, ratings = [] } = play;
  const recording = playInputs(scenario, { inputs, draws, seed, meta: { ...META, ratings } });
  const { facts } = recording;
  return { recording, score: scoreRecording({ scenario, rubric, facts, ratings }) };
};

/** One intent every `seconds`, from the start. */
export const paced = (intents: readonly Intent[], seconds: number): readonly Input[] =>
  intents.map((intent, index) => ({ tick: Math.round((index + 1) * seconds * 20), intent }));
