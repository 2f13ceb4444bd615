import { defineThing } from '../../../core/registry/defineThing';

export const grabBar = defineThing({
  kind: 'grab-bar',
  name: { fr: 'barre d’appui', nl: 'handgreep', en: 'grab bar' },
  states: { fixing: ['firm', 'loose'] },
  verbs: {
    tighten: {
      name: {
        fr: 'Resserrer les fixations',
        nl: 'De bevestiging aandraaien',
        en: 'Tighten the fixings',
      },
      sets: { fixing: 'firm' },
    },
    remove: {
      name: { fr: 'La faire enlever', nl: 'Laten weghalen', en: 'Have it taken down' },
      sets: { at: 'away' },
    },
  },
  quantities: {
    height: {
      unit: 'cm',
      tool: 'tape',
      inFlat: ['bar-height'],
      norm: 'wc-bar-height',
      name: {
        fr: 'Hauteur au-dessus du sol',
        nl: 'Hoogte boven de vloer',
        en: 'Height above the floor',
      },
    },
  },
  reasons: {
    'too-high-to-push': {
      fr: 'Trop haute pour pousser dessus en se levant',
      nl: 'Te hoog om zich op te duwen bij het opstaan',
      en: 'Too high to push up on',
    },
    'too-low-to-hold': {
      fr: 'Trop basse pour s’y tenir debout',
      nl: 'Te laag om zich rechtstaand aan vast te houden',
      en: 'Too low to hold while standing',
    },
    'comes-off-the-wall': {
      fr: 'Mal fixée, elle peut céder sous le poids',
      nl: 'Slecht bevestigd, ze kan onder het gewicht loskomen',
      en: 'Badly fixed, it may come off under weight',
    },
    'slips-in-the-hand': {
      fr: 'Elle glisse dans la main',
      nl: 'Ze is glad in de hand',
      en: 'It is slippery to hold',
    },
  },
  example: { states: { fixing: 'firm' }, measures: { height: 98 } },
});
