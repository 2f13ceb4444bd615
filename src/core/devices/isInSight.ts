import { segmentMeetsBox } from '../apartment/segmentMeetsBox';
import { own } from '../scenario/link/own';
import { absentObjects } from '../world/absentObjects';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';

/** Where a sensor looks for somebody, sitting or standing. */
const CHEST_MM = 1000;

/**
 * Does nothing tall stand between a device and somebody? What is higher than the middle of the line between them does;
 * what the device hangs on or she sits in does not.
 */
export const isInSight = ({ scenario, world }: Scene, device: string, who: string): boolean => {
  const from = positionOf(scenario, world, device);
  const to = world.places[who];
  if (from === null || to === undefined) return false;
  const { anchors, manifest } = scenario.apartment;
  const heightMm = own(anchors, String(world.states[device]?.['at']))?.heightMm ?? 0;
  const middleMm = Math.trunc((heightMm + CHEST_MM) / 2);
  const absent = absentObjects(scenario, world);
  const isIn = ([minX, minY]: readonly [number, number], [maxX, maxY]: readonly [number, number]) =>
    [from, to].some(({ xMm, yMm }) => xMm >= minX && xMm <= maxX && yMm >= minY && yMm <= maxY);
  return manifest.collision.every(
    ({ object, min, max, heightMm: top }) =>
      top < middleMm ||
      (object !== undefined && absent.has(object)) ||
      isIn(min, max) ||
      !segmentMeetsBox(
        [
          [from.xMm, from.yMm],
          [to.xMm, to.yMm],
        ],
        min,
        max,
      ),
  );
};
