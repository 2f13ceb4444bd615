import type { BareComparison } from './page/compareBlocks';

/** The two sides of a ratio, in words. */
export const comparisonNote = ({ oursMs, bareMs, oursCalls, bareCalls }: BareComparison): string =>
  `${oursMs.toFixed(3)} against ${bareMs.toFixed(3)} ms, ${oursCalls} against ${bareCalls} draw calls`;
