import { isWithinWalk } from '../apartment/isWithinWalk';
import { absentObjects } from '../world/absentObjects';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';

/** Is somebody or something within so many millimetres of another, on foot and not through a wall? */
export const isNear = (
  { scenario, world }: Scene,
  who: string,
  to: string,
  withinMm: number,
): boolean => {
  const a = positionOf(scenario, world, who);
  const b = positionOf(scenario, world, to);
  if (a === null || b === null) return false;
  return isWithinWalk(scenario.apartment.grid, absentObjects(scenario, world), a, b, withinMm);
};
