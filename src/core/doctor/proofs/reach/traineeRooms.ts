import { nearestFree } from '../../../apartment/nearestFree';
import { reachableCells } from '../../../apartment/reachableCells';
import type { CompiledScenario } from '../../../scenario/compiledScenario';
import { initialWorld } from '../../../sim/initialWorld';

/** The rooms that the trainee can walk to once everything that can be moved out of the way has been. */
export const traineeRooms = (scenario: CompiledScenario): ReadonlySet<string> => {
  const { manifest, grid } = scenario.apartment;
  const entities = new Set([...scenario.things, ...scenario.people].map(({ id }) => id));
  const absent = new Set(manifest.objects.map(({ id }) => id).filter((id) => entities.has(id)));
  const place = initialWorld(scenario).places['trainee'];
  const start = place === undefined ? null : nearestFree(grid, place.xMm, place.yMm, absent);
  if (place === undefined || start === null) return new Set();
  const isReachable = reachableCells(grid, start, absent);
  const rooms = new Set([place.room]);
  for (const [cell, room] of grid.room.entries()) {
    const id = grid.roomIds[room];
    if (id !== undefined && !rooms.has(id) && isReachable(cell)) rooms.add(id);
  }
  return rooms;
};
