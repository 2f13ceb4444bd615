import type { DoctorInput } from '../doctorInput';
import { criterionFigures } from './criterionFigures';
import { isSettled } from './isSettled';
import { leaveOut, type IsOpen, type LeftOut } from './leaveOut';
import type { Played } from './played';
import type { WalkthroughPlay } from './playWalkthroughs';

/** How far to look: `all` experts, or one after the other; `briefly` only for what a finding hangs on. */
type Extent = 'all' | 'one-by-one' | 'briefly';

/** Is there a criterion of which these plays and more of them do not yet tell everything? */
const openAfter = ({ rubric }: DoctorInput, plays: readonly Played[]): IsOpen => {
  let open = rubric.criteria.map((criterion, index) => ({ criterion, index }));
  return (more) => {
    const all = [...plays, ...more];
    open = open.filter(
      ({ criterion, index }) => !isSettled(criterionFigures(criterion, index, all)),
    );
    return open.length > 0;
  };
};

/**
 * Leaves lines out of the experts that pass. One after the other until every criterion that counts has fallen once,
 * which is mostly after the first.
 */
export const leaveOutOf = (
  input: DoctorInput,
  walks: readonly WalkthroughPlay[],
  bots: readonly Played[],
  extent: Extent,
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
    if (!expert || !score.passed || !(extent === 'all' || open)) continue;
    const before = [...walks, ...bots, ...left.flatMap(({ played }) => played)];
    const one = leaveOut(input, walk, extent === 'briefly' ? openAfter(input, before) : null);
    left.push(one);
    for (const id of [...one.figures.falls, ...one.figures.tolerant]) moved.add(id);
  }
  return left;
};
