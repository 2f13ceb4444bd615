import type { Rating, Recording } from '../../core/recording/recording';
import type { VisitEntry, VisitHeader } from './visitStore';

/** Puts the pieces of a visit together in the order they were written. */
export const assembleRecording = (
  header: VisitHeader,
  entries: readonly VisitEntry[],
  ratings: readonly Rating[],
): Recording => ({
  ...header,
  lastTick: entries.at(-1)?.tick ?? 0,
  inputs: entries.flatMap((entry) => entry.inputs),
  facts: entries.flatMap((entry) => entry.facts),
  hashes: entries.flatMap((entry) => entry.hashes),
  ratings,
});
