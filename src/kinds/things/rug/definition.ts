import { defineThing } from '../../../core/registry/defineThing';

export const rug = defineThing({
  kind: 'rug',
  name: { fr: 'tapis', nl: 'tapijt', en: 'rug' },
  states: { edge: ['flat', 'lifted', 'taped'] },
  verbs: {
    tape: {
      name: {
        fr: 'Fixer tous les bords',
        nl: 'Alle randen vastkleven',
        en: 'Tape down every edge',
      },
      sets: { edge: 'taped' },
    },
    remove: {
      name: { fr: 'Enlever le tapis', nl: 'Het tapijt weghalen', en: 'Take the rug away' },
      sets: { at: 'away' },
    },
  },
  quantities: {},
  reasons: {
    'trips-over-edge': {
      fr: 'Le bord se relève, elle peut s’y prendre le pied',
      nl: 'De rand krult op, ze kan erover struikelen',
      en: 'The edge curls up and can catch her foot',
    },
    'slides-underfoot': {
      fr: 'Il n’est pas fixé et peut glisser sous son pied',
      nl: 'Het ligt los en kan wegglijden onder haar voet',
      en: 'It is not fixed and can slide under her foot',
    },
    'too-thick': {
      fr: 'Il est trop épais pour les roues du rollator',
      nl: 'Het is te dik voor de wielen van de rollator',
      en: 'It is too thick for the wheels of the rollator',
    },
    'hides-a-step': {
      fr: 'Il cache une différence de niveau',
      nl: 'Het verbergt een niveauverschil',
      en: 'It hides a change of level',
    },
  },
  example: { states: { edge: 'lifted' }, measures: {} },
});
