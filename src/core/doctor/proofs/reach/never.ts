import type { When } from './when';

/** It cannot come about. */
export const NEVER: When = { visit: Infinity, after: Infinity };
