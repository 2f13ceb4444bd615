import { defineDevice } from '../../../core/registry/defineDevice';

/** The alarm button she can press herself, on a cord or a strap. */
export const pendant = defineDevice({
  kind: 'pendant',
  name: { fr: 'bouton d’appel', nl: 'alarmknop', en: 'pendant alarm' },
  states: {
    worn: ['on-person', 'on-surface'],
  },
  verbs: {
    'hand-to-her': {
      name: { fr: 'Le lui remettre', nl: 'Aan haar geven', en: 'Hand it to her' },
      sets: { worn: 'on-person' },
    },
    'test-with-centre': {
      name: {
        fr: 'Faire un appel d’essai à la centrale',
        nl: 'Een proefoproep doen met de centrale',
        en: 'Make a test call to the centre',
      },
      sets: {},
    },
  },
  quantities: {},
  device: { supply: 'battery', senses: {}, reports: [], worn: true },
  reasons: {
    'not-within-reach': {
      fr: 'La nuit, il est hors de portée',
      nl: '’s Nachts ligt hij buiten bereik',
      en: 'At night it is out of reach',
    },
    'not-waterproof': {
      fr: 'Elle ne peut pas le garder sous la douche',
      nl: 'Ze kan hem niet aanhouden onder de douche',
      en: 'She cannot wear it in the shower',
    },
    'will-not-call': {
      fr: 'Sa pile faible peut faire échouer l’appel',
      nl: 'Met zo’n zwakke batterij kan een oproep mislukken',
      en: 'With so weak a battery a call may fail',
    },
  },
  example: { states: { worn: 'on-surface', battery: 'low' }, measures: {} },
});
