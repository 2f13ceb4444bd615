import { defineThing } from '../../../core/registry/defineThing';

export const footwear = defineThing({
  kind: 'footwear',
  name: { fr: 'chaussures', nl: 'schoenen', en: 'footwear' },
  states: { worn: ['backless', 'closed'] },
  verbs: {
    'swap-closed': {
      name: {
        fr: 'Proposer une paire fermée à l’arrière',
        nl: 'Een paar met gesloten hiel voorstellen',
        en: 'Suggest a pair with a closed heel',
      },
      sets: { worn: 'closed' },
    },
    remove: {
      name: { fr: 'Les retirer', nl: 'Weghalen', en: 'Take them away' },
      sets: { at: 'away' },
    },
  },
  quantities: {},
  reasons: {
    'come-off-the-feet': {
      fr: 'Elles ne tiennent pas le talon et quittent le pied',
      nl: 'Ze geven de hiel geen steun en schieten van de voet',
      en: 'They do not hold the heel and come off the foot',
    },
    'too-tight': {
      fr: 'Elles sont trop serrées et font mal',
      nl: 'Ze spannen te veel en doen pijn',
      en: 'They are too tight and hurt',
    },
    'heel-too-high': {
      fr: 'Le talon est trop haut',
      nl: 'De hak is te hoog',
      en: 'The heel is too high',
    },
    'too-heavy': {
      fr: 'Elles sont trop lourdes, les pieds traînent',
      nl: 'Ze zijn te zwaar, de voeten slepen',
      en: 'They are so heavy that the feet drag',
    },
  },
  example: { states: { worn: 'backless' }, measures: {} },
});
