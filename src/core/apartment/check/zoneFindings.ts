import { assignRooms } from '../assignRooms';
import type { Manifest } from '../manifest';
import type { Zone } from '../zoneSchema';
import type { FlatFinding } from './flatFinding';

type Point = readonly [xMm: number, yMm: number];
type Circle = NonNullable<Zone['circle']>;

/** Eight directions, in ten-thousandths: a whole number of them is enough for a circle on a plan. */
const DIAGONAL = 7071;
const AROUND = [
  [10_000, 0], [DIAGONAL, DIAGONAL], [0, 10_000], [-DIAGONAL, DIAGONAL],
  [-10_000, 0], [-DIAGONAL, -DIAGONAL], [0, -10_000], [DIAGONAL, -DIAGONAL],
] as const; // prettier-ignore

const rimOf = ({ at, diameterMm }: Circle): readonly Point[] =>
  AROUND.map(([x, y]) => [
    at[0] + Math.trunc((x * (diameterMm >> 1)) / 10_000),
    at[1] + Math.trunc((y * (diameterMm >> 1)) / 10_000),
  ]);

const beyond = (at: number, min: number, max: number): number => Math.max(min - at, at - max, 0);

/** Boxes that stand in a circle. */
const standIn = ({ at, diameterMm }: Circle, { collision }: Manifest) =>
  collision.filter(({ min, max }) => {
    const dx = beyond(at[0], min[0], max[0]);
    const dy = beyond(at[1], min[1], max[1]);
    return 4 * (dx * dx + dy * dy) < diameterMm * diameterMm;
  });

/** Zones lie on the floor, and a wheelchair can truly turn where they say so. */
export const zoneFindings = (manifest: Manifest): readonly FlatFinding[] => {
  const roomOf = assignRooms(manifest);
  return (manifest.zones ?? []).flatMap(({ id, kind, circle, polygon = [] }, index) => {
    const error = (key: string, message: string): FlatFinding => ({
      severity: 'error',
      path: ['zones', index, key],
      message: `Zone "${id}": ${message}`,
    });
    const key = circle === undefined ? 'polygon' : 'circle';
    const rim = circle === undefined ? polygon : rimOf(circle);
    const off = rim.find((point) => roomOf(point) < 0);
    const outside =
      off === undefined ? [] : [error(key, `${off.join(', ')} is on the floor of no room.`)];
    if (kind !== 'turning-circle' || circle === undefined) return outside;
    const inTheWay = standIn(circle, manifest).map(
      ({ object, min, max }) =>
        `${object === undefined ? 'a box' : `"${object}"`} from ${min.join(', ')} to ${max.join(', ')}`,
    );
    return inTheWay.length === 0
      ? outside
      : [
          ...outside,
          error(key, `nothing may stand in a turning circle, but there is ${inTheWay.join('; ')}.`),
        ];
  });
};
