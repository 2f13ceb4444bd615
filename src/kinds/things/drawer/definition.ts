import { defineThing } from '../../../core/registry/defineThing';

export const drawer = defineThing({
  kind: 'drawer',
  name: { fr: 'tiroir', nl: 'lade', en: 'drawer' },
  states: { drawer: ['closed', 'open'] },
  verbs: {
    open: {
      name: { fr: 'Ouvrir et regarder', nl: 'Openen en kijken', en: 'Open it and look' },
      sets: { drawer: 'open' },
      from: { drawer: ['closed'] },
    },
    close: {
      name: { fr: 'Refermer', nl: 'Weer sluiten', en: 'Close it again' },
      sets: { drawer: 'closed' },
      from: { drawer: ['open'] },
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
  example: { states: { drawer: 'closed' }, measures: { height: 140 } },
});
