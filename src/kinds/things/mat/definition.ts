import { defineThing } from '../../../core/registry/defineThing';

export const mat = defineThing({
  kind: 'mat',
  name: { fr: 'tapis de bain', nl: 'badmat', en: 'bath mat' },
  states: { grip: ['loose', 'non-slip'] },
  verbs: {
    'swap-non-slip': {
      name: {
        fr: 'Mettre un tapis antidérapant',
        nl: 'Een antislipmat leggen',
        en: 'Put down a non-slip mat',
      },
      sets: { grip: 'non-slip' },
    },
    remove: { name: { fr: 'L’enlever', nl: 'Weghalen', en: 'Take it away' }, sets: { at: 'away' } },
  },
  quantities: {},
  reasons: {
    'slides-underfoot': {
      fr: 'Il glisse quand on y pose le pied',
      nl: 'De mat schuift weg als je erop stapt',
      en: 'It slides away when stepped on',
    },
    'too-thick': {
      fr: 'Il est trop épais, on bute dedans',
      nl: 'De mat is te dik, je stoot er je voet tegen',
      en: 'It is so thick that a foot stubs on it',
    },
    'blends-with-floor': {
      fr: 'Il a la couleur du sol, on ne le voit pas',
      nl: 'De mat heeft de kleur van de vloer en valt niet op',
      en: 'It is the colour of the floor and cannot be seen',
    },
    'blocks-the-door': {
      fr: 'Il empêche la porte de s’ouvrir',
      nl: 'De deur gaat niet open door de mat',
      en: 'It keeps the door from opening',
    },
  },
  example: { states: { grip: 'loose' }, measures: {} },
});
