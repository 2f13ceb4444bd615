import { roomAt } from '../apartment/roomAt';
import type { Point } from '../people/walk';
import { lookupOf } from '../world/lookupOf';
import type { Scene } from '../world/scene';

/** A step through a door passes as near as this. */
const AT_DOOR_MM = 500;

const isAt = ([x, y]: Point, line: readonly [Point, Point]): boolean => {
  const [[ax, ay], [bx, by]] = line;
  return (
    x >= Math.min(ax, bx) - AT_DOOR_MM &&
    x <= Math.max(ax, bx) + AT_DOOR_MM &&
    y >= Math.min(ay, by) - AT_DOOR_MM &&
    y <= Math.max(ay, by) + AT_DOOR_MM
  );
};

/** The door that has to be opened for a step into the next room; null when none is shut. */
export const doorOnWay = ({ scenario, world }: Scene, who: string, to: Point): string | null => {
  const room = world.places[who]?.room;
  const next = roomAt(scenario.apartment.grid, to[0], to[1]);
  if (room === undefined || next === null || next === room) return null;
  const { entities } = lookupOf(scenario);
  const shut = scenario.apartment.manifest.openings.find(({ id, rooms, line }) => {
    const leaf = world.states[id]?.['leaf'];
    return (
      leaf !== undefined &&
      leaf !== 'open' &&
      entities.has(id) &&
      rooms.some((one) => one === room) &&
      rooms.some((one) => one === next) &&
      isAt(to, line)
    );
  });
  return shut?.id ?? null;
};
