import { defineThing } from '../../../core/registry/defineThing';

/** What keeps things behind a door: a cupboard, a fridge, an oven, a medicine box. */
export const cupboard = defineThing({
  kind: 'cupboard',
  name: { fr: 'placard', nl: 'kast', en: 'cupboard' },
  states: { door: ['closed', 'open'] },
  verbs: {
    open: {
      name: { fr: 'Ouvrir et regarder', nl: 'Openen en kijken', en: 'Open it and look' },
      sets: { door: 'open' },
      from: { door: ['closed'] },
    },
    close: {
      name: { fr: 'Refermer', nl: 'Weer sluiten', en: 'Close it again' },
      sets: { door: 'closed' },
      from: { door: ['open'] },
    },
  },
  quantities: {
    height: {
      unit: 'cm',
      tool: 'tape',
      inFlat: ['shelf-height'],
      name: {
        fr: 'Hauteur au-dessus du sol',
        nl: 'Hoogte boven de vloer',
        en: 'Height above the floor',
      },
    },
  },
  reasons: {
    'out-of-reach': {
      fr: 'Il faut grimper ou se baisser pour l’atteindre',
      nl: 'Je moet op iets klimmen of diep bukken om erbij te kunnen',
      en: 'One has to climb or stoop to reach it',
    },
    'out-of-date': {
      fr: 'Ce qu’il contient est périmé',
      nl: 'Wat erin zit is over de datum',
      en: 'What is in it is out of date',
    },
    'left-open': {
      fr: 'Resté ouvert, on s’y cogne',
      nl: 'Blijft het open, dan stoot je je eraan',
      en: 'Left open, it is bumped into',
    },
  },
  example: { states: { door: 'closed' }, measures: { height: 140 } },
});
