import { defineThing } from '../../../core/registry/defineThing';

export const curtain = defineThing({
  kind: 'curtain',
  name: { fr: 'rideau', nl: 'gordijn', en: 'curtain' },
  states: { cloth: ['open', 'drawn'] },
  verbs: {
    open: {
      name: { fr: 'Ouvrir', nl: 'Openschuiven', en: 'Open it' },
      sets: { cloth: 'open' },
      from: { cloth: ['drawn'] },
    },
    draw: {
      name: { fr: 'Tirer', nl: 'Dichtschuiven', en: 'Draw it' },
      sets: { cloth: 'drawn' },
      from: { cloth: ['open'] },
    },
    shorten: {
      name: { fr: 'Faire raccourcir', nl: 'Laten inkorten', en: 'Have it shortened' },
      sets: { cloth: 'open' },
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
  example: { states: { cloth: 'open' }, measures: {} },
});
