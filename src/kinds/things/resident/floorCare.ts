import type { VerbDefinition } from '../../../core/registry/thingKind';

/** From these postures somebody on the floor can be examined and helped up; who sits or stands is left in peace. */
const DOWN = { posture: ['floor', 'side', 'all-fours', 'half-kneeling'] } as const;

/**
 * What can be done to somebody on the floor. All steps of getting up are on offer at any time, so that a menu gives away
 * no order; the core refuses one whose turn it is not. Being pulled knows no order.
 */
export const floorCare = {
  'check-breathing': {
    name: {
      fr: 'Vérifier la respiration',
      nl: 'De ademhaling controleren',
      en: 'Check the breathing',
    },
    sets: {},
    from: DOWN,
  },
  'compare-legs': {
    name: {
      fr: 'Comparer les deux jambes, sans les bouger',
      nl: 'De benen vergelijken, zonder ze te bewegen',
      en: 'Compare the legs without moving them',
    },
    sets: {},
    from: DOWN,
  },
  'feel-hands': {
    name: {
      fr: 'Toucher les mains, chaudes ou froides',
      nl: 'De handen voelen, warm of koud',
      en: 'Feel the hands for warmth',
    },
    sets: {},
    from: DOWN,
  },
  'coach-side': {
    name: {
      fr: 'Guider pour se tourner sur le côté',
      nl: 'Begeleiden naar zijlig',
      en: 'Guide onto the side',
    },
    sets: { posture: 'side' },
    from: DOWN,
  },
  'coach-all-fours': {
    name: {
      fr: 'Guider jusqu’à quatre pattes',
      nl: 'Begeleiden tot op handen en knieën',
      en: 'Guide onto hands and knees',
    },
    sets: { posture: 'all-fours' },
    from: DOWN,
  },
  'coach-half-kneel': {
    name: {
      fr: 'Guider, un genou au sol, mains en appui',
      nl: 'Begeleiden tot één knie, met steun',
      en: 'Guide to one knee, hands supported',
    },
    sets: { posture: 'half-kneeling' },
    from: DOWN,
  },
  'coach-sit': {
    name: {
      fr: 'Guider jusqu’à la position assise',
      nl: 'Begeleiden tot zitten op een stoel',
      en: 'Guide to sitting on a chair',
    },
    sets: { posture: 'sitting' },
    from: DOWN,
  },
  'pull-up': {
    name: {
      fr: 'Relever en tirant par les bras',
      nl: 'Aan de armen rechttrekken',
      en: 'Pull up by the arms',
    },
    sets: { posture: 'sitting' },
    from: DOWN,
    forced: true,
  },
  lift: {
    name: {
      fr: 'Soulever sous les aisselles',
      nl: 'Onder de oksels optillen',
      en: 'Lift under the arms',
    },
    sets: { posture: 'sitting' },
    from: DOWN,
    forced: true,
  },
} as const satisfies Readonly<Record<string, VerbDefinition>>;
