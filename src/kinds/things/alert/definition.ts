import { defineThing } from '../../../core/registry/defineThing';

/**
 * One alarm as the panel lists it: the device that raised it and what has been done about it; where a scenario has a
 * chain for it, also how far it has come (`stage`), who answered, and what came of a test call (`trial`).
 */
export const alert = defineThing({
  kind: 'alert',
  name: { fr: 'alerte sur le panneau', nl: 'melding op het paneel', en: 'alert on the panel' },
  states: {
    status: ['quiet', 'raised', 'acknowledged', 'closed'],
    stage: ['quiet', 'at-base', 'at-centre', 'voice', 'contact', 'emergency'],
    answer: ['none', 'answered', 'contact-informed'],
    trial: ['none', 'calling', 'heard'],
  },
  verbs: {
    acknowledge: {
      name: {
        fr: 'Confirmer la réception',
        nl: 'Ontvangst bevestigen',
        en: 'Confirm that it was received',
      },
      sets: { status: 'acknowledged' },
      from: { status: ['raised'] },
    },
    close: {
      name: { fr: 'Clore l’alerte', nl: 'De melding afsluiten', en: 'Close the alert' },
      sets: { status: 'closed' },
      from: { status: ['raised', 'acknowledged'] },
    },
  },
  quantities: {},
  reasons: {
    'false-too-often': {
      fr: 'Elle se trompe trop souvent pour qu’on la croie',
      nl: 'Ze is te vaak vals om nog geloofd te worden',
      en: 'It is false too often to be believed',
    },
    'says-no-place': {
      fr: 'Elle ne dit pas dans quelle pièce',
      nl: 'Ze zegt niet in welke kamer',
      en: 'It does not say in which room',
    },
    'comes-too-late': {
      fr: 'Elle arrive trop tard pour aider',
      nl: 'Ze komt te laat om nog te helpen',
      en: 'It comes too late to be of help',
    },
  },
  example: { states: { status: 'raised' }, measures: {} },
});
