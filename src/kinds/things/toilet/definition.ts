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
      fr: 'Trop bas pour s’en relever sans effort',
      nl: 'Te laag om vlot weer op te staan',
      en: 'Too low to rise from without a struggle',
    },
    'too-high-for-feet': {
      fr: 'Trop haut, les pieds ne touchent pas le sol',
      nl: 'Te hoog, de voeten raken de vloer niet',
      en: 'Too high, feet do not reach the floor',
    },
    'seat-moves': {
      fr: 'L’abattant bouge quand on s’assoit',
      nl: 'De bril verschuift als je gaat zitten',
      en: 'The seat shifts when one sits down',
    },
    'no-room-to-turn': {
      fr: 'Pas la place d’y tourner avec le rollator ou le fauteuil',
      nl: 'Te weinig plaats om te draaien met rollator of rolstoel',
      en: 'No room to turn round with a rollator or wheelchair',
    },
  },
  example: { states: { seat: 'plain' }, measures: { height: 39 } },
});
