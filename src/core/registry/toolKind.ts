import type { Texts } from '../kernel/texts';

/** An instrument on the trainee's tablet. */
export type ToolKind = {
  readonly kind: string;
  readonly name: Texts;
  readonly unit: 'cm' | 'lux' | 'degC' | 's' | 'bpm' | 'mmHg' | 'times';
  /** The smallest step the instrument shows, in its unit. */
  readonly step: number;
};
