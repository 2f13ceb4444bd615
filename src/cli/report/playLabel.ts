import type { Draws, PlayName } from '../../core/doctor/diagnosis';
import type { Speaker } from './speakerOf';

const drawn = (draws: Draws): string => {
  const options = Object.values(draws);
  return options.length === 0 ? '' : ` (${options.join(', ')})`;
};

/** A play in words, with what was drawn. */
export const playLabel = (play: PlayName, { say }: Speaker): string => {
  if (play.by === 'random') return say('play.random', { seed: play.seed }) + drawn(play.draws);
  if (play.by !== 'walkthrough') return say(play.by) + drawn(play.draws);
  const { id, withoutLine, withoutVerb } = play;
  if (withoutLine !== undefined) return say('play.without-line', { id, line: withoutLine });
  if (withoutVerb !== undefined) return say('play.without-verb', { id, verb: withoutVerb });
  return say('play.walkthrough', { id });
};
