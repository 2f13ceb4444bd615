import type { Tick } from '../../../kernel/tick';

/**
 * The earliest that something can come about: in the visit, as its tick; after it, as ticks since the afterwards began.
 * Infinity where it cannot.
 */
export type When = { readonly visit: Tick; readonly after: Tick };
