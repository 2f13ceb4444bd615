import { defineThing } from '../../../core/registry/defineThing';

export const shutter = defineThing({
  kind: 'shutter',
  name: { fr: 'volet', nl: 'rolluik', en: 'shutter' },
  states: { shutter: ['open', 'half', 'closed'] },
  verbs: {
    open: {
      name: { fr: 'Ouvrir', nl: 'Optrekken', en: 'Open it' },
      sets: { shutter: 'open' },
      from: { shutter: ['half', 'closed'] },
    },
    'half-close': {
      name: { fr: 'Baisser à moitié', nl: 'Half neerlaten', en: 'Lower it halfway' },
      sets: { shutter: 'half' },
      from: { shutter: ['open', 'closed'] },
    },
    close: {
      name: { fr: 'Fermer', nl: 'Neerlaten', en: 'Close it' },
      sets: { shutter: 'closed' },
      from: { shutter: ['open', 'half'] },
    },
  },
  quantities: {},
  reasons: {
    'too-heavy': {
      fr: 'La sangle est trop dure pour elle',
      nl: 'Het lint trekt te zwaar voor haar',
      en: 'The strap is too heavy for her',
    },
    'too-dark': {
      fr: 'Fermé, il fait trop sombre pour marcher',
      nl: 'Als het dicht is, is het te donker om te stappen',
      en: 'Closed, it is too dark to walk',
    },
    dazzles: {
      fr: 'Ouvert, le soleil l’éblouit',
      nl: 'Als het open is, verblindt de zon haar',
      en: 'Open, the sun dazzles her',
    },
  },
  example: { states: { shutter: 'closed' }, measures: {} },
});
