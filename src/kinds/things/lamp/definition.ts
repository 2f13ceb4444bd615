import { defineThing } from '../../../core/registry/defineThing';

export const lamp = defineThing({
  kind: 'lamp',
  name: { fr: 'lampe', nl: 'lamp', en: 'lamp' },
  states: { power: ['off', 'on'] },
  verbs: {
    'switch-on': {
      name: { fr: 'Allumer', nl: 'Aandoen', en: 'Switch it on' },
      sets: { power: 'on' },
    },
    'switch-off': {
      name: { fr: 'Éteindre', nl: 'Uitdoen', en: 'Switch it off' },
      sets: { power: 'off' },
    },
    'move-near': {
      name: {
        fr: 'La mettre à portée de main du lit',
        nl: 'Binnen handbereik van het bed zetten',
        en: 'Put it within reach of the bed',
      },
      sets: { at: 'bedroom/nightstand' },
    },
    remove: {
      name: { fr: 'Retirer la lampe', nl: 'De lamp weghalen', en: 'Take the lamp away' },
      sets: { at: 'away' },
    },
  },
  noticed: { power: { on: 'light', off: 'dark' } },
  quantities: {},
  reasons: {
    'out-of-reach-at-night': {
      fr: 'Impossible de l’allumer depuis le lit',
      nl: 'De lamp kan niet aan vanuit bed',
      en: 'It cannot be switched on from the bed',
    },
    dazzles: {
      fr: 'La lumière éblouit',
      nl: 'Het licht verblindt',
      en: 'The light dazzles',
    },
    'too-dim': {
      fr: 'Elle n’éclaire pas assez pour des yeux fatigués',
      nl: 'De lamp geeft te weinig licht voor slechte ogen',
      en: 'It is too dim for failing eyes',
    },
    'tips-over': {
      fr: 'Elle bascule au moindre contact',
      nl: 'De lamp valt om bij de minste aanraking',
      en: 'It tips over at a touch',
    },
  },
  example: { states: { power: 'off' }, measures: {} },
});
