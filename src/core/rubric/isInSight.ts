import { mayMatch } from '../rules/mayMatch';
import type { Route } from '../rules/routeOf';
import type { Sight } from './sight';

/** Has a fact of this route to be offered, whatever came before it? */
export const isInSight = ({ moments, types }: Sight, route: Route): boolean =>
  types.includes(route.type) || moments.some((moment) => mayMatch(moment, route));
