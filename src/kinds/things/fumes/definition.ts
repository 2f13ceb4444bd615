import { airing } from '../../../core/devices/airing';
import { defineThing } from '../../../core/registry/defineThing';

/** What a fire, a boiler or an open gas tap gives off into the air of a room or of the whole flat. */
export const fumes = defineThing({
  kind: 'fumes',
  name: { fr: 'fumées ou gaz dans l’air', nl: 'rook of gas in de lucht', en: 'fumes in the air' },
  states: {
    what: ['smoke', 'carbon-monoxide', 'gas'],
    source: ['off', 'on'],
    reaches: ['room', 'flat'],
    air: ['clear', 'thick'],
  },
  verbs: {
    'stop-source': {
      name: {
        fr: 'Couper ce qui le dégage',
        nl: 'Uitzetten wat het afgeeft',
        en: 'Shut off what gives it off',
      },
      sets: { source: 'off' },
      from: { source: ['on'] },
    },
    'sniff-it': {
      name: { fr: 'Sentir l’air', nl: 'Aan de lucht ruiken', en: 'Smell the air' },
      sets: {},
    },
  },
  follows: { air: airing },
  quantities: {},
  reasons: {
    poisons: {
      fr: 'On s’empoisonne en le respirant',
      nl: 'Wie het inademt, raakt vergiftigd',
      en: 'Breathing it poisons',
    },
    'may-explode': {
      fr: 'Une étincelle suffit pour une explosion',
      nl: 'Eén vonk en het ontploft',
      en: 'A spark is enough for an explosion',
    },
    'smells-bad': {
      fr: 'L’odeur gêne les voisins',
      nl: 'De geur stoort de buren',
      en: 'The smell bothers the neighbours',
    },
  },
  example: { states: { what: 'gas', source: 'on' }, measures: {} },
});
