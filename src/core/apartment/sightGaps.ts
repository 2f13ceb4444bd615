import type { Manifest } from './manifest';

type Point = readonly [xMm: number, yMm: number];

/** Where one can see from room to room. */
export type SightGap = {
  readonly rooms: readonly [string, string];
  readonly line: readonly [Point, Point];
};

/**
 * The openings of a flat as gaps to see through, every door taken as open. What leads out of doors (a window, an outer
 * door) leads to each terrace: one looks at it through the glass.
 */
export const sightGaps = ({ rooms, openings }: Manifest): readonly SightGap[] => {
  const terraces = rooms.filter(({ type }) => type === 'terrace').map(({ id }) => id);
  return openings.flatMap(({ rooms: [first, second], line }): readonly SightGap[] => {
    if (first === undefined) return [];
    if (second !== undefined) return [{ rooms: [first, second], line }];
    return terraces
      .filter((terrace) => terrace !== first)
      .map((terrace) => ({ rooms: [first, terrace], line }));
  });
};
