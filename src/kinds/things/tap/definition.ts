import { defineThing } from '../../../core/registry/defineThing';

export const tap = defineThing({
  kind: 'tap',
  name: { fr: 'robinet', nl: 'kraan', en: 'tap' },
  states: { tap: ['off', 'running'], mixer: ['free', 'limited'] },
  verbs: {
    'turn-on': {
      name: {
        fr: 'Ouvrir l’eau chaude',
        nl: 'Het warme water openzetten',
        en: 'Turn on the hot water',
      },
      sets: { tap: 'running' },
      from: { tap: ['off'] },
    },
    'turn-off': {
      name: { fr: 'Fermer', nl: 'Dichtdraaien', en: 'Turn it off' },
      sets: { tap: 'off' },
      from: { tap: ['running'] },
    },
    'fit-limiter': {
      name: {
        fr: 'Faire poser un mitigeur thermostatique',
        nl: 'Een thermostaatkraan laten plaatsen',
        en: 'Have a thermostatic mixer fitted',
      },
      sets: { mixer: 'limited' },
    },
  },
  quantities: {
    'water-temperature': {
      unit: 'degC',
      tool: 'thermometer',
      inFlat: ['water-temperature'],
      norm: 'tap-water-temperature',
      name: { fr: 'Température de l’eau', nl: 'Watertemperatuur', en: 'Temperature of the water' },
    },
  },
  reasons: {
    scalds: {
      fr: 'L’eau est assez chaude pour brûler',
      nl: 'Het water is heet genoeg om te verbranden',
      en: 'The water is hot enough to scald',
    },
    'hard-to-turn': {
      fr: 'Ses mains ne peuvent pas le tourner',
      nl: 'Haar handen krijgen de kraan niet open of dicht',
      en: 'Her hands cannot turn it',
    },
    'left-running': {
      fr: 'Il coule sans personne',
      nl: 'De kraan loopt en er is niemand bij',
      en: 'It runs with nobody there',
    },
  },
  example: { states: { tap: 'off' }, measures: { 'water-temperature': 62 } },
});
