import type { Manifest } from '../manifest';
import type { FlatFinding } from './flatFinding';

type Box = Manifest['collision'][number];

const OVERLAP_MM = 10;

const sharedMm = (a: Box, b: Box, axis: 0 | 1): number =>
  Math.min(a.max[axis], b.max[axis]) - Math.max(a.min[axis], b.min[axis]);

const nameOf = ({ object }: Box): string =>
  object === undefined ? 'a wall or fixed furniture' : `"${object}"`;

/** Two solid things cannot be in one place; only what is `tucked` may stand partly under something else. */
export const overlapFindings = ({ collision }: Manifest): readonly FlatFinding[] =>
  collision.flatMap((box, index) =>
    collision.slice(0, index).flatMap((other) => {
      const isOneThing = box.object === other.object;
      if (isOneThing || box.tucked === true || other.tucked === true) return [];
      const overlap = Math.min(sharedMm(box, other, 0), sharedMm(box, other, 1));
      if (overlap <= OVERLAP_MM) return [];
      const message = `${nameOf(box)} stands ${overlap} mm in ${nameOf(other)} (${other.min.join(', ')} to ${other.max.join(', ')}). Move one, or say "tucked": true for what is meant to stand under the other.`;
      return [{ severity: 'error', path: ['collision', index], message } as const];
    }),
  );
