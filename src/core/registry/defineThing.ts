import type { ThingKind } from './thingKind';

/** Keeps the literal types of a definition while checking its shape. */
export const defineThing = <const K extends ThingKind>(kind: K): K => kind;
