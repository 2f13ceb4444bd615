import { isqrt } from '../kernel/isqrt';
import type { Manifest } from './manifest';

type Point = readonly [xMm: number, yMm: number];

/** A hole in the outer wall that daylight comes in by. */
export type LightHole = {
  /** In mm of the plan. */
  readonly middle: Point;
  readonly areaMm2: number;
  readonly space: number;
};

/** A flat as light knows it: rooms that passages join are one space, doors part them. */
export type Spaces = {
  readonly count: number;
  /** Per room of the manifest, in its order. */
  readonly ofRoom: readonly number[];
  readonly isOutdoors: readonly boolean[];
  readonly doors: readonly { readonly id: string; readonly between: readonly [number, number] }[];
  readonly holes: readonly LightHole[];
};

// A cache, not state: the spaces of a flat are those of its manifest.
const built = new WeakMap<Manifest, Spaces>();

const isTerrace = (room: Manifest['rooms'][number] | undefined): boolean =>
  room?.type === 'terrace';

/** First room of each room's space, as an index into the manifest's rooms. */
const joined = ({ rooms, openings }: Manifest): readonly number[] => {
  const first = rooms.map((_, index) => index);
  const indexOf = (id: string): number => rooms.findIndex((room) => room.id === id);
  for (const { kind, rooms: both } of openings) {
    if (kind !== 'passage' || both.some((id) => isTerrace(rooms[indexOf(id)]))) continue;
    const [a, b] = both.map((id) => first[indexOf(id)]);
    if (a === undefined || b === undefined) continue;
    first.forEach((one, index) => {
      if (one === b) first[index] = a;
    });
  }
  return first;
};

type Opening = Manifest['openings'][number];

const holeOf = ({ line: [from, to], heightMm }: Opening, space: number): LightHole => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return {
    middle: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2],
    areaMm2: isqrt(dx * dx + dy * dy) * heightMm,
    space,
  };
};

const build = (manifest: Manifest): Spaces => {
  const { rooms, openings } = manifest;
  const first = joined(manifest);
  const spaces = [...new Set(first)];
  const ofRoom = first.map((room) => spaces.indexOf(room));
  const isOutdoors = spaces.map((room) => isTerrace(rooms[room]));
  const doors: Spaces['doors'][number][] = [];
  const holes: LightHole[] = [];
  for (const opening of openings) {
    const [a, b] = opening.rooms.map(
      (id) => ofRoom[rooms.findIndex((room) => room.id === id)] ?? 0,
    );
    if (a === undefined) continue;
    const outdoors = b !== undefined && (isOutdoors[a] === true || isOutdoors[b] === true);
    // The door to a terrace is of glass.
    if (outdoors) holes.push(holeOf(opening, isOutdoors[a] === true ? b : a));
    else if (b === undefined && opening.kind === 'window') holes.push(holeOf(opening, a));
    else if (b !== undefined && a !== b) doors.push({ id: opening.id, between: [a, b] });
  }
  return { count: spaces.length, ofRoom, isOutdoors, doors, holes };
};

/** The spaces of a flat, made once. */
export const spacesOf = (manifest: Manifest): Spaces => {
  const known = built.get(manifest) ?? build(manifest);
  built.set(manifest, known);
  return known;
};
