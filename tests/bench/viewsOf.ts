import type { Manifest } from '../../src/core/apartment/manifest';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import type { FlatView } from './page/flatView';

export type NamedView = FlatView & {
  readonly name: string;
  /** Whether somebody is in that room, who costs more to draw. */
  readonly withPeople: boolean;
};

type Point = readonly [xMm: number, yMm: number];
type Room = Manifest['rooms'][number];

const INSIDE_MM = 400;
const AWAY_MM = 1500;
const GLANCE_DOWN_RAD = -0.12;
const VIEWED = ['living', 'kitchen', 'hall', 'bedroom', 'bathroom'] as const;

export const VIEW_NAMES = [
  'living-door',
  'living-armchair',
  'kitchen',
  'hall',
  'bedroom',
  'bathroom',
] as const;

const middleOf = (points: readonly Point[]): Point => {
  const middle = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(points.map(([x]) => x)), middle(points.map(([, y]) => y))];
};

const lookAt = ([x, y]: Point, [atX, atY]: Point): FlatView => ({
  xM: x / 1000,
  zM: y / 1000,
  yawRad: Math.atan2(x - atX, y - atY),
  pitchRad: GLANCE_DOWN_RAD,
});

/** From just inside the way in, towards the middle of the room. */
const fromDoor = ({ openings }: Manifest, { id, floorPolygon }: Room): FlatView => {
  const ways = openings.filter(({ kind, rooms }) => kind !== 'window' && rooms.includes(id));
  const way = ways.find(({ kind }) => kind === 'door') ?? ways[0];
  if (way === undefined) throw new Error(`The flat has no way into the room "${id}".`);
  const [doorX, doorY] = middleOf(way.line);
  const [x, y] = middleOf(floorPolygon);
  const far = Math.hypot(x - doorX, y - doorY);
  const share = Math.min(1, INSIDE_MM / far);
  return lookAt([doorX + (x - doorX) * share, doorY + (y - doorY) * share], [x, y]);
};

/** Before somebody's seat, eye to eye. */
const facing = ({ apartment, people }: CompiledScenario): FlatView => {
  const seat = apartment.anchors[people[0]?.at ?? ''];
  if (seat === undefined) throw new Error('Nobody sits in the flat.');
  const [x, y] = seat.at;
  const heading = (seat.headingDeg * Math.PI) / 180;
  return lookAt([x + AWAY_MM * Math.sin(heading), y - AWAY_MM * Math.cos(heading)], [x, y]);
};

/** Six views that follow the flat: from the way into each kind of room, and before the resident. */
export const viewsOf = (scenario: CompiledScenario): readonly NamedView[] => {
  const { manifest } = scenario.apartment;
  const peopled = new Set(scenario.people.map(({ at }) => at.split('/')[0]));
  const doors = VIEWED.map((type) => {
    const room = manifest.rooms.find((each) => each.type === type);
    if (room === undefined) throw new Error(`The flat has no room of the type "${type}".`);
    const name = type === 'living' ? 'living-door' : type;
    return { ...fromDoor(manifest, room), name, withPeople: peopled.has(room.id) };
  });
  const armchair = { ...facing(scenario), name: 'living-armchair', withPeople: true };
  return [...doors.slice(0, 1), armchair, ...doors.slice(1)];
};
