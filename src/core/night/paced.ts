import { distanceMm } from '../kernel/distanceMm';

type Point = readonly [xMm: number, yMm: number];

/** As far as a fact is from the next. */
const STRIDE_MM = 250;

/** Points every 250 mm along a way, in whole millimetres; its first and its last are among them. */
export const paced = (way: readonly Point[]): readonly Point[] => {
  const [first] = way;
  const last = way.at(-1);
  if (first === undefined || last === undefined) return [];
  const points: Point[] = [first];
  let walkedMm = 0;
  way.slice(1).forEach((to, index) => {
    const from = way[index] ?? to;
    const lengthMm = distanceMm(from, to);
    const untilMm = walkedMm + lengthMm;
    let nextMm = STRIDE_MM * points.length;
    for (; nextMm > walkedMm && nextMm <= untilMm; nextMm += STRIDE_MM) {
      const along = nextMm - walkedMm;
      points.push([
        from[0] + Math.trunc(((to[0] - from[0]) * along) / lengthMm),
        from[1] + Math.trunc(((to[1] - from[1]) * along) / lengthMm),
      ]);
    }
    walkedMm = untilMm;
  });
  const [x, y] = points.at(-1) ?? last;
  return x === last[0] && y === last[1] ? points : [...points, last];
};
