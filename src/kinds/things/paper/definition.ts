import { defineThing } from '../../../core/registry/defineThing';

/** Something to read: a list, a letter, a leaflet. Its `pages` are shown to whoever looks at it. */
export const paper = defineThing({
  kind: 'paper',
  name: { fr: 'document', nl: 'document', en: 'paper' },
  states: { kept: ['in-place', 'at-hand', 'out-of-sight'] },
  verbs: {
    'keep-at-hand': {
      name: {
        fr: 'Le garder à portée de main',
        nl: 'Bij de hand houden',
        en: 'Keep it at hand',
      },
      sets: { kept: 'at-hand' },
    },
    'put-away': {
      name: { fr: 'Le ranger dans un tiroir', nl: 'In een lade leggen', en: 'Put it in a drawer' },
      sets: { kept: 'out-of-sight' },
    },
  },
  quantities: {},
  reasons: {
    'out-of-date': {
      fr: 'Il n’est plus à jour',
      nl: 'Het is niet meer actueel',
      en: 'It is out of date',
    },
    'too-small-to-read': {
      fr: 'C’est écrit trop petit pour elle',
      nl: 'De letters zijn te klein voor haar',
      en: 'The print is too small for her',
    },
    'seen-by-visitors': {
      fr: 'Tout visiteur peut le lire',
      nl: 'Elke bezoeker kan het lezen',
      en: 'Any visitor can read it',
    },
  },
  example: { states: { kept: 'in-place' }, measures: {} },
});
