import { defineThing } from '../../../core/registry/defineThing';

/** Where the current of the flat is switched. While its mains are off no lamp of the flat shines, whatever its own switch. */
export const fuseBoard = defineThing({
  kind: 'fuse-board',
  name: { fr: 'tableau électrique', nl: 'zekeringkast', en: 'fuse board' },
  states: { mains: ['on', 'off'] },
  verbs: {
    'switch-on': {
      name: {
        fr: 'Remettre le courant',
        nl: 'De stroom weer inschakelen',
        en: 'Switch the power back on',
      },
      sets: { mains: 'on' },
      from: { mains: ['off'] },
    },
    'switch-off': {
      name: { fr: 'Couper le courant', nl: 'De stroom uitschakelen', en: 'Switch the power off' },
      sets: { mains: 'off' },
      from: { mains: ['on'] },
    },
  },
  quantities: {},
  reasons: {
    'out-of-reach': {
      fr: 'Trop haut, il faut monter sur une chaise',
      nl: 'Te hoog, daarvoor moet je op een stoel klimmen',
      en: 'Too high, it takes climbing on a chair',
    },
    unlabelled: {
      fr: 'Rien n’indique ce que chaque disjoncteur coupe',
      nl: 'Nergens staat welke zekering waarvoor dient',
      en: 'Nothing says which switch is for what',
    },
    'trips-often': {
      fr: 'Il disjoncte souvent',
      nl: 'De stroom valt vaak uit',
      en: 'The power trips often',
    },
  },
  example: { states: { mains: 'on' }, measures: {} },
});
