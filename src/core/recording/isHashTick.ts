import type { Tick } from '../kernel/tick';

const HASH_EVERY: Tick = 200;

/** Every ten seconds the recording keeps a hash of the world, and one at the end. */
export const isHashTick = (tick: Tick): boolean => tick % HASH_EVERY === 0;
