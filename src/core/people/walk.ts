import type { Tick } from '../kernel/tick';

export type Point = readonly [xMm: number, yMm: number];

/** Somebody on the way to a place. */
export type Walk = {
  readonly who: string;
  readonly place: string;
  /** What is left of the way, cell by cell. */
  readonly way: readonly Point[];
  /** When the next step has been taken. */
  readonly dueTick: Tick;
};
