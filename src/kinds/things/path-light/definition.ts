import { defineThing } from '../../../core/registry/defineThing';

/** A way walked at night with the light it has or lacks; what is measured is the light on the floor. */
export const pathLight = defineThing({
  kind: 'path-light',
  name: { fr: 'trajet de nuit', nl: 'looproute ’s nachts', en: 'way walked at night' },
  states: { power: ['off', 'on'] },
  verbs: {
    'add-night-light': {
      name: { fr: 'Poser une veilleuse', nl: 'Een nachtlampje plaatsen', en: 'Add a night light' },
      sets: { power: 'on' },
    },
    'fit-motion-light': {
      name: {
        fr: 'Faire poser un détecteur et un plafonnier',
        nl: 'Een plafondlamp met sensor laten plaatsen',
        en: 'Have a ceiling light with a sensor fitted',
      },
      sets: { power: 'on' },
    },
  },
  quantities: {
    illuminance: {
      unit: 'lux',
      tool: 'lux-meter',
      norm: 'night-path-lux',
      light: 'night',
      name: {
        fr: 'Éclairement au sol, volets fermés',
        nl: 'Verlichtingssterkte op de vloer, rolluiken dicht',
        en: 'Light on the floor with the shutters closed',
      },
    },
  },
  reasons: {
    'cannot-see-the-way': {
      fr: 'La nuit, on n’y voit pas où l’on va',
      nl: '’s Nachts zie je niet waar je gaat',
      en: 'At night one cannot see where one is going',
    },
    dazzles: {
      fr: 'La lumière éblouit au lever',
      nl: 'Het licht verblindt bij het opstaan',
      en: 'The light dazzles on getting up',
    },
    'keeps-her-awake': {
      fr: 'La lumière empêche de dormir',
      nl: 'Het licht verstoort de slaap',
      en: 'The light disturbs sleep',
    },
    'too-narrow': {
      fr: 'Le passage est trop étroit pour le rollator ou le fauteuil',
      nl: 'De doorgang is te smal voor rollator of rolstoel',
      en: 'The way is too narrow for a rollator or wheelchair',
    },
  },
  example: { states: { power: 'off' }, measures: { illuminance: 2 } },
});
