import type { DoctorInput } from '../doctorInput';
import { leaveOut, type LeftOut } from './leaveOut';
import type { Played } from './played';
import type { WalkthroughPlay } from './playWalkthroughs';

/**
 * Leaves lines out of the experts that pass. One after the other until every criterion that counts has fallen once,
 * which is mostly after the first; `all` goes on to the last.
 */
export const leaveOutOf = (
  input: DoctorInput,
  walks: readonly WalkthroughPlay[],
  bots: readonly Played[],
  all: boolean,
): readonly LeftOut[] => {
  // What a person rates moves with no line.
  const moved = new Set(
    bots.flatMap(({ score }) =>
      score.criteria.filter(({ status }) => status === 'awaiting').map(({ id }) => id),
    ),
  );
  const left: LeftOut[] = [];
  for (const walk of walks) {
    const { expert, score } = walk;
    const open = score.criteria.some(
      ({ id, points, share }) => points !== null && share.n > 0 && !moved.has(id),
    );
    if (!expert || !score.passed || !(all || open)) continue;
    const one = leaveOut(input, walk);
    left.push(one);
    for (const id of [...one.figures.falls, ...one.figures.tolerant]) moved.add(id);
  }
  return left;
};
