import { fraction, type Fraction } from '../kernel/fraction';
import type { Detection } from './score';

/** Hit rate and rejection rate; null where there is nothing of that sort to detect. */
export type DetectionRates = {
  readonly hits: Fraction | null;
  readonly rejections: Fraction | null;
};

const rateOf = (good: readonly string[], bad: readonly string[]): Fraction | null =>
  good.length + bad.length === 0 ? null : fraction(good.length, good.length + bad.length);

/** A decoy that was never looked at is not rejected, so that doing nothing rejects nothing. */
export const detectionRates = (found: Omit<Detection, 'balancedAccuracy'>): DetectionRates => ({
  hits: rateOf(found.hits, found.misses),
  rejections: rateOf(found.correctRejections, [...found.falseAlarms, ...found.unseen]),
});
