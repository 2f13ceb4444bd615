import type { Prospect } from '../../registry/prospects';
import { prospectWhen, type Standing } from './prospectWhen';
import { comes } from './reach/comes';
import type { Reachable } from './reach/reachOf';

/** The parts of what a criterion asks for that can never come about: single lines, or a count that cannot be reached. */
export const gapsIn = (
  prospect: Prospect,
  reach: Reachable,
  standing: Standing,
): readonly Prospect[] => {
  if (prospect.asks === 'given') {
    const branch = reach.drawing(prospect.condition);
    // Kept inside its condition, so that whoever asks about the gap asks in the same branch.
    return gapsIn(prospect.of, branch, standing).map((gap) => ({
      ...prospect,
      of: gap,
      at: gap.at,
    }));
  }
  if (prospect.asks !== 'some')
    return comes(prospectWhen(prospect, reach, standing)) ? [] : [prospect];
  const failing = prospect.of.filter((one) => gapsIn(one, reach, standing).length > 0);
  if (prospect.of.length - failing.length >= prospect.atLeast) return [];
  return prospect.atLeast === prospect.of.length
    ? failing.flatMap((one) => gapsIn(one, reach, standing))
    : [prospect];
};
