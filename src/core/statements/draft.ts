import type { Tick } from '../kernel/tick';
import type { Activity, StatementResult } from './statement';
import type { vocabulary } from './vocabulary';

/** A statement before it gets its id, its time and its context. */
export type Draft = {
  /** What its id is made from, within the recording. */
  readonly name: string;
  readonly tick: Tick;
  /** The fact it tells, when it tells one. */
  readonly seq: number | null;
  readonly verb: keyof (typeof vocabulary)['verbs'];
  readonly object: Activity;
  readonly result?: StatementResult;
};
