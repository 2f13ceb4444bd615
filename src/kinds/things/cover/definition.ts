import { defineThing } from '../../../core/registry/defineThing';

/** A blanket or throw. A rule of the scenario says where it is once taken along. */
export const cover = defineThing({
  kind: 'cover',
  name: { fr: 'couverture', nl: 'deken', en: 'blanket' },
  states: { use: ['folded', 'in-hand', 'over-her', 'under-head'] },
  verbs: {
    'take-along': {
      name: { fr: 'L’emporter auprès d’elle', nl: 'Meenemen naar haar', en: 'Take it to her' },
      sets: { use: 'in-hand' },
      from: { use: ['folded'] },
    },
    'lay-over': {
      name: { fr: 'La poser sur elle', nl: 'Over haar leggen', en: 'Lay it over her' },
      sets: { use: 'over-her' },
      from: { use: ['in-hand', 'under-head'] },
    },
    'put-under-head': {
      name: {
        fr: 'La glisser sous sa tête',
        nl: 'Onder haar hoofd schuiven',
        en: 'Push it under her head',
      },
      sets: { use: 'under-head' },
      from: { use: ['in-hand', 'over-her'] },
    },
  },
  quantities: {},
  reasons: {
    'trails-on-the-floor': {
      fr: 'Elle traîne par terre et on s’y prend les pieds',
      nl: 'De deken sleept over de vloer en je struikelt erover',
      en: 'It trails on the floor and catches the feet',
    },
    'too-warm': {
      fr: 'Elle tient trop chaud',
      nl: 'Ze heeft het er te warm onder',
      en: 'It keeps her too warm',
    },
    'too-heavy-for-her': {
      fr: 'Elle est trop lourde pour qu’elle se dégage',
      nl: 'De deken is te zwaar om opzij te duwen',
      en: 'It is too heavy for her to push aside',
    },
  },
  example: { states: { use: 'folded' }, measures: {} },
});
