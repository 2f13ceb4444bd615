import { defineThing } from '../../../core/registry/defineThing';

export const door = defineThing({
  kind: 'door',
  name: { fr: 'porte', nl: 'deur', en: 'door' },
  states: { leaf: ['closed', 'ajar', 'open'] },
  verbs: {
    open: {
      name: { fr: 'Ouvrir', nl: 'Openen', en: 'Open it' },
      sets: { leaf: 'open' },
      from: { leaf: ['closed', 'ajar'] },
    },
    close: {
      name: { fr: 'Fermer', nl: 'Sluiten', en: 'Close it' },
      sets: { leaf: 'closed' },
      from: { leaf: ['ajar', 'open'] },
    },
    'leave-ajar': {
      name: { fr: 'Laisser entrouverte', nl: 'Op een kier zetten', en: 'Leave it ajar' },
      sets: { leaf: 'ajar' },
      from: { leaf: ['closed', 'open'] },
    },
  },
  quantities: {
    width: {
      unit: 'cm',
      tool: 'tape',
      inFlat: ['clear-width'],
      norm: 'door-clear-width',
      name: { fr: 'Passage libre', nl: 'Vrije doorgang', en: 'Clear width' },
    },
  },
  reasons: {
    'too-narrow': {
      fr: 'On n’y passe pas avec l’aide de marche ou le fauteuil',
      nl: 'Je kunt er niet door met het loophulpmiddel of de rolstoel',
      en: 'A walking aid or a wheelchair does not pass',
    },
    'shut-on-her': {
      fr: 'Fermée, elle empêche d’entendre un appel',
      nl: 'Als ze dicht is, hoor je niemand roepen',
      en: 'When it is closed, nobody hears a call',
    },
    'opens-onto-her': {
      fr: 'Si elle tombe derrière, on ne peut plus entrer',
      nl: 'Valt ze erachter, dan kun je niet meer binnen',
      en: 'If she falls behind it, nobody can get in',
    },
  },
  example: { states: { leaf: 'ajar' }, measures: { width: 83 } },
});
