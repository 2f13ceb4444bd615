import type { Moment } from '../scenario/language';
import { isWanted } from './isWanted';
import type { Route } from './routeOf';

/** Could some fact of this route be such a moment? False means that none can; true, that `matches` has to be asked. */
export const mayMatch = (moment: Moment, route: Route): boolean => {
  if (moment.verb === 'any') return moment.of.some((part) => mayMatch(part, route));
  if (moment.verb !== route.verb) return false;
  if (moment.verb === 'became') return moment.states.some(({ ref }) => ref === route.id);
  if (!isWanted(moment.ids, route.id)) return false;
  return moment.to === undefined || isWanted(moment.to, route.to);
};
