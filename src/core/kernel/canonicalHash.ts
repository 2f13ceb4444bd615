import { canonicalText } from './canonicalText';
import { textHash } from './textHash';

/**
 * The hash of the canonical JSON of a value. Finds differences, is no defence against somebody who makes two values
 * collide on purpose.
 *
 * @throws when the value holds more than plain JSON data (maps, typed arrays, functions, NaN).
 */
export const canonicalHash = (value: unknown): string => textHash(canonicalText(value));
