import type { Result } from '../kernel/result';
import { buildGrid } from './buildGrid';
import { cellAt } from './cellAt';
import type { Anchor, CompiledApartment, Visual } from './compiledApartment';
import type { Manifest } from './manifest';
import { nearestFree } from './nearestFree';
import type { NavigationGrid } from './navigationGrid';
import { reachableCells } from './reachableCells';
import { standingSpot } from './standingSpot';

const GRID = { cellMm: 100, radiusMm: 200 };
/** From a standing spot an arm reaches an anchor at this distance, which leaves room for a bed between them. */
const REACH_MM = 900;
const NOTHING_ABSENT: ReadonlySet<string> = new Set();

const duplicates = (what: string, ids: readonly string[]): readonly string[] =>
  [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map(
    (id) => `There are two ${what} called "${id}".`,
  );

const roomOfPlace = (place: string): string => place.slice(0, place.indexOf('/'));

const danglingIds = (manifest: Manifest): readonly string[] => {
  const rooms = new Set(manifest.rooms.map(({ id }) => id));
  const anchors = new Set(manifest.anchors.map(({ id }) => id));
  const objects = new Set(manifest.objects.map(({ id }) => id));
  const flaws: string[] = [];
  const need = (there: boolean, flaw: string): void => {
    if (!there) flaws.push(flaw);
  };
  for (const { id } of manifest.anchors) {
    need(rooms.has(roomOfPlace(id)), `Anchor "${id}": there is no room "${roomOfPlace(id)}".`);
  }
  for (const { id, rooms: joined } of manifest.openings) {
    for (const room of joined)
      need(rooms.has(room), `Opening "${id}": there is no room "${room}".`);
  }
  for (const { id, room, anchor } of manifest.objects) {
    need(rooms.has(room), `Object "${id}": there is no room "${room}".`);
    need(
      anchor === undefined || anchors.has(anchor),
      `Object "${id}": there is no anchor "${anchor}".`,
    );
  }
  for (const { object } of manifest.collision) {
    need(object === undefined || objects.has(object), `Collision: there is no object "${object}".`);
  }
  return flaws;
};

const waysThrough = (manifest: Manifest): readonly string[] =>
  manifest.openings
    .filter(({ kind, rooms }) => (kind === 'door' || kind === 'passage') && rooms.length !== 2)
    .map(({ id, kind }) => `Opening "${id}": a ${kind} joins two rooms.`);

/** Everything a person must be able to walk up to, from where the visit starts. */
const unreachable = (manifest: Manifest, grid: NavigationGrid): readonly string[] => {
  const spawn = manifest.anchors.find(({ kind }) => kind === 'spawn');
  if (spawn === undefined) return ['The apartment has no anchor of kind "spawn" to start from.'];
  const start = nearestFree(grid, spawn.at[0], spawn.at[1], NOTHING_ABSENT);
  if (start === null || cellAt(grid, start[0], start[1]) < 0)
    return ['There is no free floor to stand on.'];
  const isReachable = reachableCells(grid, start, NOTHING_ABSENT);
  const cutOff = manifest.rooms.filter(
    ({ id, floorPolygon: [corner] }) =>
      standingSpot(grid, isReachable, id, corner ?? [0, 0]) === null,
  );
  const rooms = cutOff.map(({ id }) => {
    const doors = manifest.openings.filter(({ rooms: joined }) => joined.includes(id));
    const through = doors.map((door) => `"${door.id}"`).join(', ') || 'none';
    return `Room "${id}": nobody can walk there from "${spawn.id}". Look for collision boxes in its openings (${through}).`;
  });
  const anchors = manifest.anchors.flatMap(({ id, at }) => {
    if (cutOff.some((room) => room.id === roomOfPlace(id))) return [];
    const spot = standingSpot(grid, isReachable, roomOfPlace(id), at);
    if (spot !== null && spot.squaredMm <= REACH_MM * REACH_MM) return [];
    const nearest = spot === null ? '' : ` The nearest spot is at ${spot.at.join(', ')}.`;
    return [
      `Anchor "${id}": nobody can get from "${spawn.id}" to within ${REACH_MM} mm of it in that room.${nearest}`,
    ];
  });
  return [...rooms, ...anchors];
};

const byId = <T extends { readonly id: string }>(
  items: readonly T[],
): Readonly<Record<string, T>> => Object.fromEntries(items.map((item) => [item.id, item]));

const visualOf = ({ model, lighting }: Manifest): Visual | null =>
  model && lighting ? { model, lighting } : null;

/** Checks that a manifest holds together and adds its lookups and grid. The errors say what to mend. */
export const compileApartment = (
  manifest: Manifest,
): Result<CompiledApartment, readonly string[]> => {
  const flaws = [
    ...duplicates(
      'rooms',
      manifest.rooms.map(({ id }) => id),
    ),
    ...duplicates(
      'openings',
      manifest.openings.map(({ id }) => id),
    ),
    ...duplicates(
      'objects',
      manifest.objects.map(({ id }) => id),
    ),
    ...duplicates(
      'anchors',
      manifest.anchors.map(({ id }) => id),
    ),
    ...danglingIds(manifest),
    ...waysThrough(manifest),
  ];
  if (flaws.length > 0) return { ok: false, error: flaws };
  const grid = buildGrid(manifest, GRID);
  const cutOff = unreachable(manifest, grid);
  if (cutOff.length > 0) return { ok: false, error: cutOff };
  const anchors: readonly Anchor[] = manifest.anchors.map((anchor) => ({
    ...anchor,
    room: roomOfPlace(anchor.id),
  }));
  return {
    ok: true,
    value: {
      manifest,
      anchors: byId(anchors),
      rooms: byId(manifest.rooms),
      grid,
      visual: visualOf(manifest),
    },
  };
};
