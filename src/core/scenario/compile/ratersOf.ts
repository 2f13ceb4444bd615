import type { Rating } from '../../recording/recording';
import { blockOf, blocksOf, wordsOf } from '../link/looseRead';

const RATERS: readonly Rating['rater'][] = ['trainer', 'peer', 'self', 'resident'];

/** Who may rate a criterion as written, also where what is rated is one of its parts or cases. Nobody: it is not rated. */
export const ratersOf = (criterion: unknown): readonly Rating['rater'][] => {
  const body = blockOf(criterion);
  const rated = blockOf(body.get('rated'));
  const own = [...wordsOf(rated.get('by')), ...wordsOf(rated.get('agreesWith'))];
  const inner = ['parts', 'cases'].flatMap((list) => blocksOf(body.get(list)));
  const all = new Set([...own, ...inner.flatMap((one) => ratersOf(Object.fromEntries(one)))]);
  return RATERS.filter((rater) => all.has(rater));
};
