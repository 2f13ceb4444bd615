import { defineThing } from '../../../core/registry/defineThing';

/** What keeps things behind a door or in a drawer: a cupboard, a fridge, an oven, a medicine box. */
export const cupboard = defineThing({
  kind: 'cupboard',
  name: { fr: 'rangement', nl: 'kast of lade', en: 'cupboard or drawer' },
  states: { front: ['closed', 'open'] },
  verbs: {
    open: {
      name: { fr: 'Ouvrir et regarder', nl: 'Openen en kijken', en: 'Open it and look' },
      sets: { front: 'open' },
      from: { front: ['closed'] },
    },
    close: {
      name: { fr: 'Refermer', nl: 'Weer sluiten', en: 'Close it again' },
      sets: { front: 'closed' },
      from: { front: ['open'] },
    },
  },
  quantities: {
    height: {
      unit: 'cm',
      tool: 'tape',
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
  example: { states: { front: 'closed' }, measures: { height: 140 } },
});
