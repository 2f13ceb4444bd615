import type { Cone } from './cone';

type Wedge = Exclude<Cone, 'all-round'>;

const cross = (a: Wedge['from'], b: Wedge['from']): number => a[0] * b[1] - a[1] * b[0];

const holds = ({ from, to }: Wedge, direction: Wedge['from']): boolean =>
  cross(from, direction) >= 0 && cross(direction, to) >= 0;

/** The directions that are in both; null when there are none. */
export const coneOverlap = (a: Cone, b: Cone): Cone | null => {
  if (a === 'all-round') return b;
  if (b === 'all-round') return a;
  const from = holds(b, a.from) ? a.from : holds(a, b.from) ? b.from : null;
  if (from === null) return null;
  return { from, to: holds(b, a.to) ? a.to : b.to };
};
