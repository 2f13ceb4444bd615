import { waterInReach } from '../../../core/devices/waterInReach';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Lies on the floor and tells when its feet get wet. */
export const leakSensor = defineDevice({
  kind: 'leak-sensor',
  name: { fr: 'détecteur de fuite d’eau', nl: 'waterlekmelder', en: 'water leak sensor' },
  states: { leak: ['dry', 'wet'], lies: ['on-floor', 'on-shelf'] },
  verbs: {
    'move-lower': {
      name: {
        fr: 'Le poser là où l’eau arriverait',
        nl: 'Leggen waar het water zou komen',
        en: 'Put it where water would come',
      },
      sets: { lies: 'on-floor' },
      from: { lies: ['on-shelf'] },
    },
    'wipe-feet': {
      name: { fr: 'Essuyer ses contacts', nl: 'De contacten afvegen', en: 'Wipe its contacts' },
      sets: {},
    },
  },
  quantities: {},
  device: {
    supply: 'battery',
    onlyWhen: { lies: ['on-floor'] },
    senses: { leak: waterInReach },
    reports: ['leak'],
  },
  reasons: {
    'not-on-the-floor': {
      fr: 'Il n’est pas au sol, l’eau passe à côté',
      nl: 'Hij ligt niet op de vloer, het water loopt ernaast',
      en: 'It is not on the floor, water passes it by',
    },
    underfoot: {
      fr: 'On bute dessus',
      nl: 'Je stoot er met je voet tegen',
      en: 'One kicks against it',
    },
    'wet-at-every-shower': {
      fr: 'Il sonne à chaque douche',
      nl: 'Hij meldt elke douche',
      en: 'It reports every shower',
    },
  },
  example: { states: { leak: 'wet', lies: 'on-floor' }, measures: {} },
});
