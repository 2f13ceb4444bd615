import { canonicalHash } from '../core/kernel/canonicalHash';
import type { Recording } from '../core/recording/recording';
import { refold } from '../core/recording/refold';
import { rerun } from '../core/recording/rerun';
import type { Score } from '../core/rubric/score';
import { scoreRecording } from '../core/rubric/scoreRecording';
import type { Loaded } from '../core/scenario/loadScenario';

export type Assessment = {
  readonly recording: Recording;
  readonly loaded: Loaded;
  readonly score: Score;
  /** Of the world that the facts lead to. */
  readonly hash: string;
  /** How long scoring took. */
  readonly ms: number;
  /** The inputs, run again, lead to the same facts and hashes. */
  readonly verified: boolean;
  /** What the reader must know about this score, in sentences. */
  readonly notes: readonly string[];
};

const notesOf = (recording: Recording, { scenario }: Loaded): readonly string[] => {
  if (recording.scenario.hash !== scenario.hash) {
    return [
      `The scenario was changed after this visit (hash ${recording.scenario.hash} then, ${scenario.hash} now): scored under the present scenario, unverified.`,
    ];
  }
  const ran = rerun(scenario, recording);
  if (ran.same) return [];
  return [
    `${ran.detail} The file was edited by hand or made by another build (${recording.engine}): shown re-folded, unverified.`,
  ];
};

/**
 * Scores one recording from its facts, and tells whether its inputs still lead to them. `clock` gives milliseconds.
 * @throws when the facts speak of things that the present scenario does not know.
 */
export const assessRecording = (
  recording: Recording,
  loaded: Loaded,
  clock: () => number,
): Assessment => {
  const { scenario, rubric } = loaded;
  const { facts, ratings } = recording;
  const begin = clock();
  const score = scoreRecording({ scenario, rubric, facts, ratings });
  const ms = clock() - begin;
  const notes = notesOf(recording, loaded);
  const hash = canonicalHash(refold(scenario, facts));
  return { recording, loaded, score, hash, ms, verified: notes.length === 0, notes };
};
