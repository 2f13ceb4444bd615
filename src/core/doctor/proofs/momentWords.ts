import type { Moment } from '../../scenario/language';

/** A moment in the words of the language, short enough for a sentence. */
export const momentWords = (moment: Moment): string => {
  if (moment.verb === 'any') return moment.of.map(momentWords).join(' / ');
  if (moment.verb === 'became') return `became: ${moment.states.map(({ ref }) => ref).join(', ')}`;
  const to = moment.to === undefined ? '' : `, to: ${moment.to.join(', ')}`;
  return `${moment.verb}: ${moment.ids.join(', ')}${to}`;
};
