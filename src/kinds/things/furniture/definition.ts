import { defineThing } from '../../../core/registry/defineThing';

export const furniture = defineThing({
  kind: 'furniture',
  name: { fr: 'meuble', nl: 'meubel', en: 'furniture' },
  states: { wheels: ['none', 'free', 'locked'] },
  verbs: {
    'move-aside': {
      name: { fr: 'Ranger ailleurs', nl: 'Elders opbergen', en: 'Store it elsewhere' },
      sets: { at: 'away' },
    },
    'swap-stable': {
      name: {
        fr: 'Échanger contre un modèle stable',
        nl: 'Vervangen door een stabiel exemplaar',
        en: 'Swap it for a stable one',
      },
      sets: { wheels: 'none' },
    },
    'swap-castors': {
      name: {
        fr: 'Remplacer les roulettes par des patins',
        nl: 'De wieltjes vervangen door doppen',
        en: 'Swap the castors for glides',
      },
      sets: { wheels: 'none' },
    },
  },
  quantities: {
    height: {
      unit: 'cm',
      tool: 'tape',
      inFlat: ['seat-height', 'bed-height', 'worktop-height'],
      name: { fr: 'Hauteur de l’assise', nl: 'Zithoogte', en: 'Seat height' },
    },
    width: {
      unit: 'cm',
      tool: 'tape',
      inFlat: ['clear-width'],
      norm: 'passage-width',
      name: {
        fr: 'Passage libre à côté',
        nl: 'Vrije doorgang ernaast',
        en: 'Clear width beside it',
      },
    },
  },
  reasons: {
    'rollator-does-not-pass': {
      fr: 'Le rollator ou le fauteuil passe mal à côté',
      nl: 'De rollator of rolstoel kan er moeilijk langs',
      en: 'A rollator or wheelchair hardly gets past it',
    },
    'rolls-away': {
      fr: 'Il part en arrière quand on s’y assoit',
      nl: 'Het rolt weg als je gaat zitten',
      en: 'It rolls away as one sits down',
    },
    'too-low-to-rise': {
      fr: 'L’assise est trop basse pour se relever',
      nl: 'De zitting is te laag om op te staan',
      en: 'The seat is too low to rise from',
    },
    'gives-way': {
      fr: 'Il est fragile et peut céder',
      nl: 'Het is wankel en kan het begeven',
      en: 'It is flimsy and may give way',
    },
  },
  example: { states: { wheels: 'free' }, measures: { width: 68 } },
});
