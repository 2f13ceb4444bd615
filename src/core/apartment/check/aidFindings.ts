import { buildGrid } from '../buildGrid';
import type { Manifest } from '../manifest';
import type { NavigationGrid } from '../navigationGrid';
import { nearestFree } from '../nearestFree';
import { reachableCells } from '../reachableCells';
import { standingSpot } from '../standingSpot';
import type { FlatFinding } from './flatFinding';
import { footprintReach } from './footprintReach';

/** How large the aids are that a flat is looked at for, in millimetres; from the norm profiles. */
export type Aids = {
  readonly rollatorWidthMm: number;
  readonly wheelchairWidthMm: number;
  readonly wheelchairLengthMm: number;
  readonly turningCircleMm: number;
};

/** Finer than the grid of the visit: 20 mm decide here. */
const CELL_MM = 50;
/** From a rollator or a chair an arm reaches as far as on foot. */
const REACH_MM = 900;
/** What reaches into a cell blocks it: the body's own size comes on top. */
const NO_SIZE_MM = CELL_MM;
const NOTHING_ABSENT: ReadonlySet<string> = new Set();

type Reach = { readonly rooms: readonly string[]; readonly anchors: readonly string[] };

/** Something that goes through a flat: where its middle gets to while some objects are gone. */
type Body = {
  readonly who: string;
  readonly grid: NavigationGrid;
  readonly reach: (absent: ReadonlySet<string>) => (cell: number) => boolean;
};

const roomOfPlace = (place: string): string => place.slice(0, place.indexOf('/'));

const spawnOf = ({ anchors }: Manifest): readonly [number, number] =>
  anchors.find(({ kind }) => kind === 'spawn')?.at ?? [0, 0];

/** What a body gets to from where the visit starts, with the `absent` objects gone. */
const reachOf = (manifest: Manifest, { grid, reach }: Body, absent: ReadonlySet<string>): Reach => {
  const isReachable = reach(absent);
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

/** A rollator turns where it stands, as its user does. */
const rollator = (manifest: Manifest, { rollatorWidthMm }: Aids): Body => {
  const grid = gridFor(manifest, rollatorWidthMm);
  const [x, y] = spawnOf(manifest);
  return {
    who: `A rollator ${rollatorWidthMm} mm wide`,
    grid,
    reach: (absent) => {
      const start = nearestFree(grid, x, y, absent);
      return start === null ? () => false : reachableCells(grid, start, absent);
    },
  };
};

const wheelchair = (manifest: Manifest, aids: Aids): Body => {
  const { wheelchairWidthMm: widthMm, wheelchairLengthMm: lengthMm } = aids;
  const grid = gridFor(manifest, NO_SIZE_MM);
  const body = { widthMm, lengthMm };
  return {
    who: `A wheelchair of ${widthMm} by ${lengthMm} mm`,
    grid,
    reach: (absent) => footprintReach(grid, spawnOf(manifest), body, absent),
  };
};

const reachFindings = (manifest: Manifest, body: Body, now: Reach): readonly FlatFinding[] => {
  const { who } = body;
  const movable = new Set(manifest.objects.filter((one) => one.movable).map(({ id }) => id));
  const cleared = reachOf(manifest, body, movable);
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
  { rooms }: Reach,
  turningCircleMm: number,
): readonly FlatFinding[] => {
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
  const walker = rollator(manifest, aids);
  const chair = wheelchair(manifest, aids);
  const inChair = reachOf(manifest, chair, NOTHING_ABSENT);
  return [
    ...reachFindings(manifest, walker, reachOf(manifest, walker, NOTHING_ABSENT)),
    ...reachFindings(manifest, chair, inChair),
    ...turningFindings(manifest, inChair, aids.turningCircleMm),
    ...smallCircles(manifest, aids),
  ];
};
