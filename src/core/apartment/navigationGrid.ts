/**
 * An integer grid over the flat. A cell is free when a body of the grid's radius can stand there; cells that
 * only a movable object blocks come free when the object goes away.
 */
export type NavigationGrid = {
  readonly cellMm: number;
  readonly radiusMm: number;
  readonly originXMm: number;
  readonly originYMm: number;
  readonly columns: number;
  readonly rows: number;
  /** Per cell: index into `roomIds`, or -1 outside every room. */
  readonly room: Int16Array;
  readonly roomIds: readonly string[];
  /** Per cell: 0 free, 1 blocked for good, 2 blocked by the objects named in `blockers`. */
  readonly blocked: Uint8Array;
  readonly blockers: ReadonlyMap<number, readonly string[]>;
};
