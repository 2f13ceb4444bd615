import { defineThing } from '../../../core/registry/defineThing';

export const cooker = defineThing({
  kind: 'cooker',
  name: { fr: 'cuisinière', nl: 'kookfornuis', en: 'cooker' },
  states: { ring: ['off', 'on'], pan: ['none', 'on-ring', 'aside'] },
  verbs: {
    'turn-off': {
      name: { fr: 'Éteindre la plaque', nl: 'De kookplaat uitzetten', en: 'Turn the ring off' },
      sets: { ring: 'off' },
      from: { ring: ['on'] },
    },
    'set-pan-aside': {
      name: {
        fr: 'Retirer la casserole du feu',
        nl: 'De pan van het vuur nemen',
        en: 'Take the pan off the ring',
      },
      sets: { pan: 'aside' },
      from: { pan: ['on-ring'] },
    },
  },
  quantities: {},
  reasons: {
    'left-on': {
      fr: 'Elle est restée allumée sans surveillance',
      nl: 'De plaat staat aan en niemand let erop',
      en: 'It was left on with nobody watching',
    },
    'handle-sticks-out': {
      fr: 'Le manche de la casserole dépasse',
      nl: 'De steel van de pan steekt uit',
      en: 'The handle of the pan sticks out',
    },
    'cloth-too-near': {
      fr: 'Un torchon est trop près de la plaque',
      nl: 'Er ligt een doek te dicht bij de plaat',
      en: 'A cloth is too near the ring',
    },
  },
  example: { states: { ring: 'on', pan: 'on-ring' }, measures: {} },
});
