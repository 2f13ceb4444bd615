import { defineDevice } from '../../../core/registry/defineDevice';

/** A light whose brightness the panel or a button can set. */
export const dimmer = defineDevice({
  kind: 'dimmer',
  name: { fr: 'lampe à variateur', nl: 'dimbare lamp', en: 'dimmable light' },
  states: { power: ['off', 'on'], level: ['full', 'half', 'low'] },
  verbs: {
    'switch-on': {
      name: { fr: 'Allumer', nl: 'Aandoen', en: 'Switch it on' },
      sets: { power: 'on' },
      from: { power: ['off'] },
    },
    'switch-off': {
      name: { fr: 'Éteindre', nl: 'Uitdoen', en: 'Switch it off' },
      sets: { power: 'off' },
      from: { power: ['on'] },
    },
    dim: {
      name: { fr: 'Baisser au minimum', nl: 'Helemaal dimmen', en: 'Dim it to the lowest' },
      sets: { level: 'low' },
      from: { level: ['full', 'half'] },
    },
    'half-dim': {
      name: { fr: 'Régler à moitié', nl: 'Half dimmen', en: 'Set it to half' },
      sets: { level: 'half' },
      from: { level: ['full', 'low'] },
    },
    brighten: {
      name: { fr: 'Mettre à fond', nl: 'Helemaal openzetten', en: 'Set it to full' },
      sets: { level: 'full' },
      from: { level: ['half', 'low'] },
    },
  },
  noticed: { power: { on: 'light', off: 'dark' } },
  quantities: {},
  device: { supply: 'mains', senses: {}, reports: ['power', 'level'] },
  reasons: {
    'too-dim': {
      fr: 'Réglée trop bas pour ses yeux',
      nl: 'Te zwak afgesteld voor haar ogen',
      en: 'Set too low for her eyes',
    },
    'dazzles-at-night': {
      fr: 'La nuit, elle l’éblouit',
      nl: '’s Nachts verblindt ze haar',
      en: 'At night it dazzles her',
    },
    'hard-to-set': {
      fr: 'Elle ne sait pas la régler',
      nl: 'Ze weet niet hoe ze die moet instellen',
      en: 'She does not know how to set it',
    },
  },
  example: { states: { power: 'on', level: 'low' }, measures: {} },
});
