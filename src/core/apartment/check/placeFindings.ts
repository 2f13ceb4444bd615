import type { Manifest } from '../manifest';
import type { FlatFinding } from './flatFinding';
import { isNearPolygon } from './isNearPolygon';

/** A wall is this thick at most where something hangs on it or a threshold lies in it. */
const IN_THE_WALL_MM = 200;
/** A piece of furniture may reach this far into its wall. */
const INTO_THE_WALL_MM = 60;

const roomOfPlace = (place: string): string => place.slice(0, place.indexOf('/'));

/** Anchors and objects stand in the room they name, and what can be moved has a place to be. */
export const placeFindings = (manifest: Manifest): readonly FlatFinding[] => {
  const { anchors, objects, collision, rooms } = manifest;
  const floorOf = (id: string) => rooms.find((room) => room.id === id)?.floorPolygon ?? [];
  const error = (path: FlatFinding['path'], message: string): FlatFinding => ({
    severity: 'error',
    path,
    message,
  });
  const astray = anchors.flatMap(({ id, at }, index) => {
    const room = roomOfPlace(id);
    // That there is no such room is said elsewhere.
    if (floorOf(room).length === 0 || isNearPolygon(floorOf(room), at, IN_THE_WALL_MM)) return [];
    const there = rooms.find(({ floorPolygon }) => isNearPolygon(floorPolygon, at, 0))?.id;
    const mend =
      there === undefined
        ? `Move it onto the floor of "${room}".`
        : `That is the floor of "${there}": move it, or call it "${there}${id.slice(room.length)}".`;
    const said = `Anchor "${id}" is at ${at.join(', ')}, outside "${room}". ${mend}`;
    return [error(['anchors', index, 'at'], said)];
  });
  const homeless = objects.flatMap(({ id, movable, anchor }, index) =>
    movable && anchor === undefined
      ? [error(['objects', index], `Object "${id}" can be moved and has no anchor to stand at.`)]
      : [],
  );
  const elsewhere = collision.flatMap(({ object, min, max }, index) => {
    const owner = objects.find(({ id }) => id === object);
    if (owner === undefined) return [];
    const corners = [min, max, [min[0], max[1]], [max[0], min[1]]] as const;
    const floor = floorOf(owner.room);
    if (floor.length === 0) return [];
    if (corners.every((corner) => isNearPolygon(floor, corner, INTO_THE_WALL_MM))) return [];
    const said = `Object "${owner.id}" stands outside "${owner.room}", from ${min.join(', ')} to ${max.join(', ')}.`;
    return [error(['collision', index], said)];
  });
  return [...astray, ...homeless, ...elsewhere];
};
