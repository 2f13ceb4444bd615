import type { VisitEntry } from '../adapters/storage/visitStore';
import type { World } from '../core/world/world';

/** What one tick added, with the world after it and the number of facts so far. */
export type SimChange = {
  readonly entry: VisitEntry;
  readonly world: World;
  readonly facts: number;
  /** The contact who is called and has not picked up yet. */
  readonly calling: string | null;
};
