import { defineThing } from '../../../core/registry/defineThing';

/** A rule of the home itself (when, if, then), as the panel lists it. Scenarios write it under `automations:`. */
export const automation = defineThing({
  kind: 'automation',
  name: { fr: 'automatisme', nl: 'automatisering', en: 'automation' },
  states: { enabled: ['on', 'off'] },
  verbs: {
    'switch-on': {
      name: { fr: 'L’activer', nl: 'Inschakelen', en: 'Switch it on' },
      sets: { enabled: 'on' },
      from: { enabled: ['off'] },
    },
    'switch-off': {
      name: { fr: 'Le désactiver', nl: 'Uitschakelen', en: 'Switch it off' },
      sets: { enabled: 'off' },
      from: { enabled: ['on'] },
    },
  },
  quantities: {},
  reasons: {
    'comes-too-late': {
      fr: 'Il agit trop tard pour elle',
      nl: 'Ze werkt te laat voor haar',
      en: 'It acts too late for her',
    },
    'does-the-wrong-thing': {
      fr: 'Il fait le contraire de ce qu’il faut',
      nl: 'Ze doet net het verkeerde',
      en: 'It does the very wrong thing',
    },
    'decided-without-her': {
      fr: 'Personne ne l’a réglé avec elle',
      nl: 'Niemand heeft het met haar afgesproken',
      en: 'Nobody set it up with her',
    },
  },
  example: { states: { enabled: 'on' }, measures: {} },
});
