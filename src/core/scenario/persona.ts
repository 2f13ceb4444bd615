import type { Texts } from '../kernel/texts';

/** A fictional resident, shared by scenarios. */
export type Persona = {
  readonly id: string;
  readonly name: string;
  readonly ageYears: number;
  readonly aid: 'none' | 'stick' | 'rollator' | 'wheelchair';
  /** Name of the body under public/models/people; null while there is none. */
  readonly model: string | null;
  /** Two or three sentences for the briefing card. */
  readonly about: Texts;
  /** Health facts in the words of the card. */
  readonly health: readonly Texts[];
};
