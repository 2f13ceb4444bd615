import type { Tick } from '../kernel/tick';

export type Point = readonly [xMm: number, yMm: number];

/** Somebody on the way to a place. */
export type Walk = {
  readonly who: string;
  readonly place: string;
  /** What is left of the way, a point every 250 mm. */
  readonly way: readonly Point[];
  /** She has her aid with her, and needs the room it takes. */
  readonly withAid: boolean;
  readonly walkedMm: number;
  /** How long she has stood because something or somebody is in her way. */
  readonly waitedTicks: Tick;
  /** When the next step has been taken. */
  readonly dueTick: Tick;
};
