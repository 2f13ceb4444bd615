import type { Result } from '../kernel/result';
import type { ApartmentFlaw } from './apartmentFlaw';
import { buildGrid } from './buildGrid';
import { cellAt } from './cellAt';
import type { Anchor, CompiledApartment, Visual } from './compiledApartment';
import type { Manifest } from './manifest';
import type { FloorLight } from './floorLightSchema';
import { floorHeightAt } from './floorHeightAt';
import { flawsOfFloorLight } from './flawsOfFloorLight';
import { nearestFree } from './nearestFree';
import type { NavigationGrid } from './navigationGrid';
import { reachableCells } from './reachableCells';
import { standingSpot } from './standingSpot';

const GRID = { cellMm: 100, radiusMm: 200 };
/** From a standing spot an arm reaches an anchor at this distance, which leaves room for a bed between them. */
const REACH_MM = 900;
const NOTHING_ABSENT: ReadonlySet<string> = new Set();

type Listed = 'rooms' | 'openings' | 'objects' | 'anchors' | 'zones';
const LISTS: readonly Listed[] = ['rooms', 'openings', 'objects', 'anchors', 'zones'];

const duplicates = (manifest: Manifest, list: Listed): readonly ApartmentFlaw[] => {
  const ids = (manifest[list] ?? []).map(({ id }) => id);
  const isSecond = (id: string, index: number): boolean =>
    ids.indexOf(id, ids.indexOf(id) + 1) === index;
  return ids.flatMap((id, index) =>
    isSecond(id, index)
      ? [{ path: [list, index, 'id'], message: `There are two ${list} called "${id}".` }]
      : [],
  );
};

const roomOfPlace = (place: string): string => place.slice(0, place.indexOf('/'));

const danglingIds = (manifest: Manifest): readonly ApartmentFlaw[] => {
  const known = {
    room: new Set(manifest.rooms.map(({ id }) => id)),
    anchor: new Set(manifest.anchors.map(({ id }) => id)),
    object: new Set(manifest.objects.map(({ id }) => id)),
  };
  const flaws: ApartmentFlaw[] = [];
  const need = (
    what: keyof typeof known,
    id: string | undefined,
    who: string,
    path: ApartmentFlaw['path'],
  ): void => {
    if (id !== undefined && !known[what].has(id))
      flaws.push({ path, message: `${who}: there is no ${what} "${id}".` });
  };
  for (const [i, { id }] of manifest.anchors.entries())
    need('room', roomOfPlace(id), `Anchor "${id}"`, ['anchors', i, 'id']);
  for (const [i, { id, rooms: joined }] of manifest.openings.entries())
    for (const [j, room] of joined.entries())
      need('room', room, `Opening "${id}"`, ['openings', i, 'rooms', j]);
  for (const [i, { id, room, anchor }] of manifest.objects.entries()) {
    need('room', room, `Object "${id}"`, ['objects', i, 'room']);
    need('anchor', anchor, `Object "${id}"`, ['objects', i, 'anchor']);
  }
  for (const [i, { object }] of manifest.collision.entries())
    need('object', object, 'Collision', ['collision', i, 'object']);
  for (const [i, { room }] of (manifest.floors ?? []).entries())
    need('room', room, 'Floor', ['floors', i, 'room']);
  for (const [i, { id, room }] of (manifest.zones ?? []).entries())
    need('room', room, `Zone "${id}"`, ['zones', i, 'room']);
  for (const [i, { quantity, object, anchor, room }] of (manifest.measures ?? []).entries()) {
    need('object', object, `Measure "${quantity}"`, ['measures', i, 'object']);
    need('anchor', anchor, `Measure "${quantity}"`, ['measures', i, 'anchor']);
    need('room', room, `Measure "${quantity}"`, ['measures', i, 'room']);
  }
  return flaws;
};

const waysThrough = (manifest: Manifest): readonly ApartmentFlaw[] =>
  manifest.openings.flatMap(({ id, kind, rooms }, index) =>
    (kind === 'door' || kind === 'passage') && rooms.length !== 2
      ? [
          {
            path: ['openings', index, 'rooms'],
            message: `Opening "${id}": a ${kind} joins two rooms.`,
          },
        ]
      : [],
  );

/** Everything a person must be able to walk up to, from where the visit starts. */
const unreachable = (manifest: Manifest, grid: NavigationGrid): readonly ApartmentFlaw[] => {
  const spawn = manifest.anchors.find(({ kind }) => kind === 'spawn');
  if (spawn === undefined) {
    const message = 'The apartment has no anchor of kind "spawn" to start from.';
    return [{ path: ['anchors'], message }];
  }
  const start = nearestFree(grid, spawn.at[0], spawn.at[1], NOTHING_ABSENT);
  if (start === null || cellAt(grid, start[0], start[1]) < 0)
    return [{ path: ['collision'], message: 'There is no free floor to stand on.' }];
  const isReachable = reachableCells(grid, start, NOTHING_ABSENT);
  const cutOff = new Set(
    manifest.rooms
      .filter(
        ({ id, floorPolygon: [corner] }) =>
          standingSpot(grid, isReachable, id, corner ?? [0, 0]) === null,
      )
      .map(({ id }) => id),
  );
  const rooms = manifest.rooms.flatMap(({ id }, index) => {
    if (!cutOff.has(id)) return [];
    const doors = manifest.openings.filter(({ rooms: joined }) => joined.includes(id));
    const through = doors.map((door) => `"${door.id}"`).join(', ') || 'none';
    const message = `Room "${id}": nobody can walk there from "${spawn.id}". Look for collision boxes in its openings (${through}).`;
    return [{ path: ['rooms', index], message }];
  });
  const anchors = manifest.anchors.flatMap(({ id, at }, index) => {
    if (cutOff.has(roomOfPlace(id))) return [];
    const spot = standingSpot(grid, isReachable, roomOfPlace(id), at);
    if (spot !== null && spot.squaredMm <= REACH_MM * REACH_MM) return [];
    const nearest = spot === null ? '' : ` The nearest spot is at ${spot.at.join(', ')}.`;
    const message = `Anchor "${id}": nobody can get from "${spawn.id}" to within ${REACH_MM} mm of it in that room.${nearest}`;
    return [{ path: ['anchors', index, 'at'], message }];
  });
  return [...rooms, ...anchors];
};

const byId = <T extends { readonly id: string }>(
  items: readonly T[],
): Readonly<Record<string, T>> => Object.fromEntries(items.map((item) => [item.id, item]));

const visualOf = ({ model, light }: Manifest): Visual | null =>
  model ? { model, light: light ?? null } : null;

/**
 * Checks that a manifest holds together and adds its lookups, its grid and the light of its floor. The errors say what
 * to mend.
 */
export const compileApartment = (
  manifest: Manifest,
  floorLight: FloorLight | null = null,
): Result<CompiledApartment, readonly ApartmentFlaw[]> => {
  const flaws = [
    ...LISTS.flatMap((list) => duplicates(manifest, list)),
    ...danglingIds(manifest),
    ...waysThrough(manifest),
    ...flawsOfFloorLight(manifest, floorLight),
  ];
  if (flaws.length > 0) return { ok: false, error: flaws };
  const grid = buildGrid(manifest, GRID);
  const cutOff = unreachable(manifest, grid);
  if (cutOff.length > 0) return { ok: false, error: cutOff };
  const anchors: readonly Anchor[] = manifest.anchors.map((anchor) => ({
    ...anchor,
    room: roomOfPlace(anchor.id),
    floorMm: floorHeightAt({ grid, manifest }, ...anchor.at) ?? 0,
  }));
  return {
    ok: true,
    value: {
      manifest,
      anchors: byId(anchors),
      rooms: byId(manifest.rooms),
      grid,
      visual: visualOf(manifest),
      floorLight,
    },
  };
};
