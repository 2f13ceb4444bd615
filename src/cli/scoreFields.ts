import type { Score } from '../core/rubric/score';

/** The score as one flat row for machines: counts of the detection, ids of the critical failures. */
export type ScoreFields = {
  /** 0..1 */
  readonly score: number;
  readonly passed: boolean;
  readonly critical: readonly string[];
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
};

export const scoreFields = ({ share, passed, critical, detection }: Score): ScoreFields => ({
  score: share,
  passed,
  critical: [...new Set(critical.map((failure) => failure.criterion))],
  hits: detection.hits.length,
  misses: detection.misses.length,
  falseAlarms: detection.falseAlarms.length,
  correctRejections: detection.correctRejections.length,
});
