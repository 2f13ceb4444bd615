import { leafOf } from '../../../core/devices/leafOf';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Two halves on a window, a cupboard or a drawer that report when they part. On a door it is a `door-contact`. */
export const contactSensor = defineDevice({
  kind: 'contact-sensor',
  name: { fr: 'contact d’ouverture', nl: 'openingscontact', en: 'contact sensor' },
  states: { contact: ['closed', 'open'] },
  verbs: {
    'stick-again': {
      name: { fr: 'Le recoller', nl: 'Opnieuw vastkleven', en: 'Stick it on again' },
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
  device: {
    supply: 'battery',
    senses: { contact: leafOf },
    reports: ['contact'],
    of: ['leaf', 'door', 'drawer'],
  },
  reasons: {
    'counts-her-meals': {
      fr: 'Il compte ses repas sans qu’elle le sache',
      nl: 'Hij telt haar maaltijden zonder dat ze het weet',
      en: 'It counts her meals without her knowing',
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
  example: { states: { contact: 'open', battery: 'low' }, measures: {} },
});
