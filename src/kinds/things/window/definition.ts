import { defineThing } from '../../../core/registry/defineThing';

export const window = defineThing({
  kind: 'window',
  name: { fr: 'fenêtre', nl: 'raam', en: 'window' },
  states: { leaf: ['shut', 'open'] },
  verbs: {
    open: {
      name: { fr: 'Ouvrir en grand', nl: 'Wijd openzetten', en: 'Open it wide' },
      sets: { leaf: 'open' },
    },
    shut: { name: { fr: 'Fermer', nl: 'Sluiten', en: 'Shut it' }, sets: { leaf: 'shut' } },
  },
  quantities: {},
  reasons: {
    'handle-too-high': {
      fr: 'La poignée est trop haute pour elle',
      nl: 'De hendel zit te hoog voor haar',
      en: 'The handle is too high for her',
    },
    draughty: {
      fr: 'Elle laisse passer l’air froid',
      nl: 'Het raam tocht',
      en: 'It lets in a draught',
    },
    'opens-too-far': {
      fr: 'Rien ne l’arrête quand elle s’ouvre',
      nl: 'Niets houdt het raam tegen als het opengaat',
      en: 'Nothing stops it as it opens',
    },
  },
  example: { states: { leaf: 'shut' }, measures: {} },
});
