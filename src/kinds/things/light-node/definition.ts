import { defineDevice } from '../../../core/registry/defineDevice';

/** The little radio in the ceiling that switches the light of a way when the bed reports that somebody is up. */
export const lightNode = defineDevice({
  kind: 'light-node',
  name: { fr: 'module d’éclairage', nl: 'lichtmodule', en: 'light node' },
  states: {},
  verbs: {
    unpair: {
      name: {
        fr: 'Le retirer du réseau',
        nl: 'Uit het netwerk verwijderen',
        en: 'Remove it from the network',
      },
      sets: { link: 'offline' },
      from: { link: ['online'] },
    },
  },
  quantities: {},
  device: { supply: 'battery', senses: {}, reports: [], of: ['power'] },
  reasons: {
    'drops-off-the-network': {
      fr: 'Il se déconnecte sans prévenir',
      nl: 'Hij valt uit het netwerk zonder verwittiging',
      en: 'It drops off the network without warning',
    },
    'too-slow': {
      fr: 'La lumière vient trop tard',
      nl: 'Het licht gaat te laat aan',
      en: 'The light comes on too late',
    },
    hums: { fr: 'Il grésille la nuit', nl: 'Hij zoemt ’s nachts', en: 'It hums at night' },
  },
  example: { states: { link: 'offline', battery: 'full' }, measures: {} },
});
