import type { Fact, FactType } from '../sim/fact';
import { routeOf, type Route } from './routeOf';

type ByTo<T> = Map<string | null, readonly T[]>;

/**
 * Finds the items that a fact may concern, in their order, without asking the others. All are asked once per route,
 * of which a scenario has few: what never concerns a fact costs nothing after that.
 */
export const createDispatch = <T>(
  items: readonly T[],
  concerns: (item: T, route: Route) => boolean,
): ((fact: Fact) => readonly T[]) => {
  const known = new Map<FactType, Map<string, ByTo<T>>>();
  const newGroup = (type: FactType, id: string): ByTo<T> => {
    const byId = known.get(type) ?? new Map<string, ByTo<T>>();
    const byTo: ByTo<T> = new Map();
    known.set(type, byId.set(id, byTo));
    return byTo;
  };
  return (fact) => {
    if (items.length === 0) return items;
    const route = routeOf(fact);
    const byTo = known.get(route.type)?.get(route.id) ?? newGroup(route.type, route.id);
    const found = byTo.get(route.to);
    if (found !== undefined) return found;
    const concerned = items.filter((item) => concerns(item, route));
    byTo.set(route.to, concerned);
    return concerned;
  };
};
