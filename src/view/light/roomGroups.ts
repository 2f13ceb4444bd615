import type { CompiledApartment } from '../../core/apartment/compiledApartment';

type Room = CompiledApartment['manifest']['rooms'][number];

/** Rooms that are open to each other and mirror one another. */
export type RoomGroup = {
  readonly rooms: ReadonlySet<string>;
  /** Middle of the largest room at the height of eyes, in metres of the scene. */
  readonly middle: readonly [x: number, y: number, z: number];
  /** What they cover, in metres of the scene. */
  readonly min: readonly [x: number, y: number, z: number];
  readonly max: readonly [x: number, y: number, z: number];
};

const EYES_M = 1.4;

const extent = (rooms: readonly Room[]) => {
  const corners = rooms.flatMap(({ floorPolygon }) => floorPolygon);
  const xs = corners.map(([x]) => x / 1000);
  const zs = corners.map(([, y]) => y / 1000);
  return {
    west: Math.min(...xs),
    east: Math.max(...xs),
    north: Math.min(...zs),
    south: Math.max(...zs),
    top: Math.max(...rooms.map(({ ceilingHeightMm }) => ceilingHeightMm)) / 1000,
  };
};

const area = (room: Room): number => {
  const { west, east, north, south } = extent([room]);
  return (east - west) * (south - north);
};

const groupOf = (rooms: readonly Room[]): RoomGroup => {
  const { west, east, north, south, top } = extent(rooms);
  const largest = rooms.toSorted((a, b) => area(b) - area(a)).slice(0, 1);
  const inner = extent(largest);
  return {
    rooms: new Set(rooms.map(({ id }) => id)),
    middle: [(inner.west + inner.east) / 2, EYES_M, (inner.north + inner.south) / 2],
    min: [west, 0, north],
    max: [east, top, south],
  };
};

/** The groups of a flat: passages join rooms, doors part them. */
export const roomGroups = ({ manifest }: CompiledApartment): readonly RoomGroup[] => {
  const joined = new Map(manifest.rooms.map(({ id }) => [id, new Set([id])]));
  for (const { kind, rooms } of manifest.openings) {
    const [a, b] = rooms.map((id) => joined.get(id));
    if (kind !== 'passage' || !a || !b || a === b) continue;
    for (const id of b) {
      a.add(id);
      joined.set(id, a);
    }
  }
  return [...new Set(joined.values())].map((ids) =>
    groupOf(manifest.rooms.filter(({ id }) => ids.has(id))),
  );
};
