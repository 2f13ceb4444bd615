import { leafOf } from '../../../core/devices/leafOf';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Two halves on door and frame that report when they part. */
export const doorContact = defineDevice({
  kind: 'door-contact',
  name: { fr: 'contact de porte', nl: 'deurcontact', en: 'door contact' },
  states: { contact: ['closed', 'open'] },
  verbs: {
    test: {
      name: {
        fr: 'Tester en ouvrant la porte',
        nl: 'Testen door de deur te openen',
        en: 'Test it by opening the door',
      },
      sets: {},
    },
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
  device: { supply: 'battery', senses: { contact: leafOf }, reports: ['contact'], of: ['leaf'] },
  reasons: {
    'reports-visitors': {
      fr: 'Il signale chacune de ses visites',
      nl: 'Het meldt elk bezoek dat ze krijgt',
      en: 'It reports every visit she has',
    },
    'sticks-open': {
      fr: 'Il reste bloqué sur « ouvert »',
      nl: 'Het blijft op ‘open’ staan',
      en: 'It stays stuck on open',
    },
    'falls-off': {
      fr: 'L’adhésif ne tient plus',
      nl: 'De kleefstrip laat los',
      en: 'Its adhesive no longer holds',
    },
  },
  example: { states: { contact: 'closed', link: 'online' }, measures: {} },
});
