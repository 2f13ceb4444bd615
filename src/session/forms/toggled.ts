import type { FieldValue } from '../../core/sim/intent';
import type { FormField } from '../../core/scenario/compiledScenario';

/** How many places a ranking has. */
const RANKED = 3;

/** The value of a field after one of its options was pressed: taken, taken away, or added at the end of a ranking. */
export const toggled = (
  { type }: Pick<FormField, 'type'>,
  value: FieldValue | undefined,
  option: string,
): FieldValue => {
  if (type !== 'rank' && type !== 'pick') return option;
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  if (chosen.includes(option)) return chosen.filter((one) => one !== option);
  return type === 'rank' && chosen.length >= RANKED ? chosen : [...chosen, option];
};
