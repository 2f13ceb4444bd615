import { buildGrid } from '../buildGrid';
import type { Manifest } from '../manifest';
import type { NavigationGrid } from '../navigationGrid';
import { nearestFree } from '../nearestFree';
import { reachableCells } from '../reachableCells';
import { standingSpot } from '../standingSpot';
import type { FlatFinding } from './flatFinding';

/** How wide the aids are that a flat is looked at for, in millimetres; from the norm profiles. */
export type Aids = {
  readonly rollatorWidthMm: number;
  readonly wheelchairWidthMm: number;
  readonly turningCircleMm: number;
};

/** Finer than the grid of the visit: 20 mm decide here. */
const CELL_MM = 50;
/** From a rollator or a chair an arm reaches as far as on foot. */
const REACH_MM = 900;

type Reach = { readonly rooms: readonly string[]; readonly anchors: readonly string[] };

const roomOfPlace = (place: string): string => place.slice(0, place.indexOf('/'));

/** What a body gets to from where the visit starts, with the `absent` objects gone. */
const reachOf = (manifest: Manifest, grid: NavigationGrid, absent: ReadonlySet<string>): Reach => {
  const [x, y] = manifest.anchors.find(({ kind }) => kind === 'spawn')?.at ?? [0, 0];
  const start = nearestFree(grid, x, y, absent);
  if (start === null) return { rooms: [], anchors: [] };
  const isReachable = reachableCells(grid, start, absent);
  const spotIn = (room: string, at: readonly [number, number]) =>
    standingSpot(grid, isReachable, room, at);
  return {
    rooms: manifest.rooms
      .filter(({ id, floorPolygon: [corner] }) => spotIn(id, corner ?? [0, 0]) !== null)
      .map(({ id }) => id),
    anchors: manifest.anchors
      .filter(({ id, at }) => {
        const spot = spotIn(roomOfPlace(id), at);
        return spot !== null && spot.squaredMm <= REACH_MM * REACH_MM;
      })
      .map(({ id }) => id),
  };
};

const quoted = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ');

const warning = (message: string): FlatFinding => ({
  severity: 'warning',
  path: ['rooms'],
  message,
});

const gridFor = (manifest: Manifest, diameterMm: number): NavigationGrid =>
  buildGrid(manifest, { cellMm: CELL_MM, radiusMm: diameterMm >> 1 });

const reachFindings = (
  manifest: Manifest,
  grid: NavigationGrid,
  who: string,
): readonly FlatFinding[] => {
  const movable = new Set(manifest.objects.filter((one) => one.movable).map(({ id }) => id));
  const now = reachOf(manifest, grid, new Set());
  const cleared = reachOf(manifest, grid, movable);
  const cutOff = manifest.rooms.map(({ id }) => id).filter((id) => !now.rooms.includes(id));
  const never = cutOff.filter((id) => !cleared.rooms.includes(id));
  const blocked = cutOff.filter((id) => cleared.rooms.includes(id));
  const far = manifest.anchors
    .filter(({ id }) => now.rooms.includes(roomOfPlace(id)) && !now.anchors.includes(id))
    .map(({ id }) => id);
  return [
    ...(never.length === 0 ? [] : [warning(`${who} cannot get to ${quoted(never)}.`)]),
    ...(blocked.length === 0
      ? []
      : [warning(`${who} gets to ${quoted(blocked)} only when what can be moved is gone.`)]),
    ...(far.length === 0
      ? []
      : [warning(`${who} does not get within ${REACH_MM} mm of ${quoted(far)}.`)]),
  ];
};

/** Rooms that a wheelchair gets to and where it finds no circle to turn in. */
const turningFindings = (
  manifest: Manifest,
  body: NavigationGrid,
  turningCircleMm: number,
): readonly FlatFinding[] => {
  const { rooms } = reachOf(manifest, body, new Set());
  const circle = gridFor(manifest, turningCircleMm);
  const turns = new Set<string | undefined>();
  for (let cell = 0; cell < circle.room.length; cell++)
    if (circle.blocked[cell] === 0) turns.add(circle.roomIds[circle.room[cell] ?? -1]);
  const without = rooms.filter((id) => !turns.has(id));
  if (without.length === 0) return [];
  const message = `A wheelchair finds no free circle of ${turningCircleMm} mm to turn in ${quoted(without)}.`;
  return [warning(message)];
};

const smallCircles = (manifest: Manifest, { turningCircleMm }: Aids): readonly FlatFinding[] =>
  (manifest.zones ?? []).flatMap(({ id, kind, circle }, index) =>
    kind !== 'turning-circle' || circle === undefined || circle.diameterMm >= turningCircleMm
      ? []
      : [
          {
            severity: 'warning',
            path: ['zones', index, 'circle', 'diameterMm'],
            message: `Zone "${id}": ${circle.diameterMm} mm is less than the ${turningCircleMm} mm that a wheelchair needs to turn.`,
          } as const,
        ],
  );

/** Where a rollator and a wheelchair do not get to. Warnings: a flat may be hostile on purpose. */
export const aidFindings = (manifest: Manifest, aids: Aids): readonly FlatFinding[] => {
  const { rollatorWidthMm, wheelchairWidthMm, turningCircleMm } = aids;
  const wheelchair = gridFor(manifest, wheelchairWidthMm);
  const rollator = gridFor(manifest, rollatorWidthMm);
  return [
    ...reachFindings(manifest, rollator, `A rollator ${rollatorWidthMm} mm wide`),
    ...reachFindings(manifest, wheelchair, `A wheelchair ${wheelchairWidthMm} mm wide`),
    ...turningFindings(manifest, wheelchair, turningCircleMm),
    ...smallCircles(manifest, aids),
  ];
};
