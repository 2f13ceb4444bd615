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
      fr: 'Le bord se relève, on peut s’y prendre le pied',
      nl: 'De rand krult op, je kan erover struikelen',
      en: 'The edge curls up and can catch a foot',
    },
    'slides-underfoot': {
      fr: 'Il n’est pas fixé et peut glisser sous le pied',
      nl: 'Het ligt los en kan onder de voet wegglijden',
      en: 'It is not fixed and can slide underfoot',
    },
    'too-thick': {
      fr: 'Il arrête les roues, rollator ou fauteuil',
      nl: 'Het houdt de wielen tegen, van rollator of rolstoel',
      en: 'It stops the wheels of a rollator or wheelchair',
    },
    'hides-a-step': {
      fr: 'Il cache une différence de niveau',
      nl: 'Het verbergt een niveauverschil',
      en: 'It hides a change of level',
    },
  },
  example: { states: { edge: 'lifted' }, measures: {} },
});
