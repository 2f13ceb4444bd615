import { playInputs } from '../../src/core/recording/playInputs';
import { playWalkthrough } from '../../src/core/recording/playWalkthrough';
import type { Input, Rating, Recording } from '../../src/core/recording/recording';
import { scoreRecording } from '../../src/core/rubric/scoreRecording';
import type { Score } from '../../src/core/rubric/score';
import type { Loaded } from '../../src/core/scenario/loadScenario';
import type { Walkthrough } from '../../src/core/scenario/walkthrough';
import type { Intent } from '../../src/core/sim/intent';

const META = {
  id: '3f2f5d1e-6b0a-4c58-9d2c-6f0f6f3d7a11',
  engine: 'test-build',
  startedAt: '2026-11-24T08:30:00.000Z',
  locale: 'fr',
} as const;

export type Visit = { readonly recording: Recording; readonly score: Score };

const scored = ({ scenario, rubric }: Loaded, recording: Recording): Visit => {
  const { facts, ratings } = recording;
  return { recording, score: scoreRecording({ scenario, rubric, facts, ratings }) };
};

export const visitOf = (loaded: Loaded, walkthrough: Walkthrough): Visit =>
  scored(loaded, playWalkthrough(loaded, walkthrough, META));

/** A whole visit without a screen, and what it scores. */
export const playVisit = (
  loaded: Loaded,
  play: { readonly inputs: readonly Input[]; readonly ratings?: readonly Rating[] },
): Visit => {
  const meta = { ...META, ratings: play.ratings ?? [] };
  return scored(
    loaded,
    playInputs(loaded.scenario, {
      inputs: play.inputs,
      draws: {},
      seed: 1,
      meta,
      rubric: loaded.rubric,
    }),
  );
};

/** One intent every `seconds`, from the start. */
export const paced = (intents: readonly Intent[], seconds: number): readonly Input[] =>
  intents.map((intent, index) => ({ tick: Math.round((index + 1) * seconds * 20), intent }));
