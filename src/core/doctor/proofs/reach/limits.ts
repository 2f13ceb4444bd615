import type { Tick } from '../../../kernel/tick';

/** The last ticks at which anything can happen: of the visit, and of the afterwards since they began. */
export type Limits = { readonly visit: Tick; readonly after: Tick };
