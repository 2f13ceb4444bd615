import { defineThing } from '../../../core/registry/defineThing';

export const curtain = defineThing({
  kind: 'curtain',
  name: { fr: 'rideau', nl: 'gordijn', en: 'curtain' },
  states: { curtain: ['open', 'closed'] },
  verbs: {
    open: {
      name: { fr: 'Ouvrir', nl: 'Openschuiven', en: 'Open it' },
      sets: { curtain: 'open' },
      from: { curtain: ['closed'] },
    },
    draw: {
      name: { fr: 'Tirer', nl: 'Dichtschuiven', en: 'Draw it' },
      sets: { curtain: 'closed' },
      from: { curtain: ['open'] },
    },
    shorten: {
      name: { fr: 'Faire raccourcir', nl: 'Laten inkorten', en: 'Have it shortened' },
      sets: { curtain: 'open' },
    },
  },
  quantities: {},
  reasons: {
    'trails-on-floor': {
      fr: 'Il traîne par terre, là où elle passe',
      nl: 'Het sleept over de vloer waar ze loopt',
      en: 'It trails on the floor where she walks',
    },
    'near-heater': {
      fr: 'Il touche le radiateur d’appoint',
      nl: 'Het hangt tegen het bijverwarmingstoestel',
      en: 'It touches the heater',
    },
    'keeps-light-out': {
      fr: 'Il garde la pièce dans le noir',
      nl: 'Het houdt de kamer donker',
      en: 'It keeps the room dark',
    },
  },
  example: { states: { curtain: 'open' }, measures: {} },
});
