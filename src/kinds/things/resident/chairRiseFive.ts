import type { VerbDefinition } from '../../../core/registry/thingKind';

/** A test of leg strength, timed by the trainee; each full rise is a fact, and so is the time it truly took. */
export const chairRiseFive = {
  name: {
    fr: 'Faire cinq levers de chaise, bras croisés',
    nl: 'Vijf keer laten opstaan, armen gekruist',
    en: 'Have five chair rises done, arms crossed',
  },
  sets: {},
  from: { posture: ['sitting'] },
  rises: 5,
} as const satisfies VerbDefinition;
