import { findPath } from '../apartment/findPath';
import { nearestFree } from '../apartment/nearestFree';
import { reachableCells } from '../apartment/reachableCells';
import { standingSpot } from '../apartment/standingSpot';
import type { Point } from '../people/walk';
import { absentObjects } from '../world/absentObjects';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';

/** The way of an actor from where she is to beside a place, cell by cell; null when there is none. */
export const wayTo = (scene: Scene, who: string, place: string): readonly Point[] | null => {
  const { grid, anchors } = scene.scenario.apartment;
  const from = positionOf(scene.scenario, scene.world, who);
  const anchor = anchors[place];
  if (from === null || anchor === undefined) return null;
  const absent = absentObjects(scene.scenario, scene.world);
  const start = nearestFree(grid, from.xMm, from.yMm, absent);
  if (start === null) return null;
  const spot = standingSpot(grid, reachableCells(grid, start, absent), anchor.room, anchor.at);
  return spot === null ? null : findPath(grid, start, spot.at, absent);
};
