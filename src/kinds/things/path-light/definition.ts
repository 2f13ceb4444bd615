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
      fr: 'La nuit, elle n’y voit pas où elle met les pieds',
      nl: '’s Nachts ziet ze niet waar ze haar voeten zet',
      en: 'At night she cannot see where she puts her feet',
    },
    dazzles: {
      fr: 'La lumière l’éblouit quand elle se lève',
      nl: 'Het licht verblindt haar als ze opstaat',
      en: 'The light dazzles her as she gets up',
    },
    'keeps-her-awake': {
      fr: 'La lumière l’empêche de dormir',
      nl: 'Het licht houdt haar wakker',
      en: 'The light keeps her awake',
    },
    'too-narrow': {
      fr: 'Le passage est trop étroit pour le rollator',
      nl: 'De doorgang is te smal voor de rollator',
      en: 'The way is too narrow for the rollator',
    },
  },
  example: { states: { power: 'off' }, measures: { illuminance: 2 } },
});
