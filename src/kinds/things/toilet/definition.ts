import { defineThing } from '../../../core/registry/defineThing';

export const toilet = defineThing({
  kind: 'toilet',
  name: { fr: 'toilettes', nl: 'toilet', en: 'toilet' },
  states: { seat: ['plain', 'raised'] },
  verbs: {
    'fit-raised-seat': {
      name: {
        fr: 'Poser un rehausse-WC',
        nl: 'Een toiletverhoger plaatsen',
        en: 'Fit a raised toilet seat',
      },
      sets: { seat: 'raised' },
    },
    'replace-bowl': {
      name: {
        fr: 'Faire changer la cuvette',
        nl: 'De toiletpot laten vervangen',
        en: 'Have the bowl replaced',
      },
      sets: { seat: 'raised' },
    },
    'replace-seat': {
      name: {
        fr: 'Changer l’abattant',
        nl: 'De wc-bril vervangen',
        en: 'Replace the seat and lid',
      },
      sets: { seat: 'plain' },
    },
  },
  quantities: {
    height: {
      unit: 'cm',
      tool: 'tape',
      inFlat: ['seat-height'],
      norm: 'wc-seat-height',
      name: { fr: 'Hauteur de l’assise', nl: 'Zithoogte', en: 'Seat height' },
    },
  },
  reasons: {
    'too-low-to-rise': {
      fr: 'Trop bas pour qu’elle se relève sans effort',
      nl: 'Te laag om vlot weer op te staan',
      en: 'Too low for her to rise without a struggle',
    },
    'too-high-for-feet': {
      fr: 'Trop haut, ses pieds ne touchent pas le sol',
      nl: 'Te hoog, haar voeten raken de vloer niet',
      en: 'Too high, her feet do not reach the floor',
    },
    'seat-moves': {
      fr: 'L’abattant bouge quand elle s’assoit',
      nl: 'De bril verschuift als ze gaat zitten',
      en: 'The seat shifts when she sits down',
    },
    'no-room-to-turn': {
      fr: 'Pas la place d’y tourner avec le rollator',
      nl: 'Te weinig plaats om te draaien met de rollator',
      en: 'No room to turn round with the rollator',
    },
  },
  example: { states: { seat: 'plain' }, measures: { height: 39 } },
});
