import { defineDevice } from '../../../core/registry/defineDevice';

/**
 * The panel on the wall that gathers what every device reports. It speaks and hears in each room: a topic said through
 * it has `reach: flat`.
 */
export const hub = defineDevice({
  kind: 'hub',
  name: { fr: 'panneau domotique', nl: 'domoticapaneel', en: 'home panel' },
  states: { view: ['idle', 'alarm', 'devices'], delay: ['short', 'long'] },
  verbs: {
    'open-devices': {
      name: {
        fr: 'Afficher la liste des appareils',
        nl: 'De toestellenlijst openen',
        en: 'Open the list of devices',
      },
      sets: { view: 'devices' },
    },
    reset: {
      name: {
        fr: 'Remettre le système en veille',
        nl: 'Het systeem opnieuw op scherp zetten',
        en: 'Set the system ready again',
      },
      sets: { view: 'idle' },
      from: { view: ['alarm', 'devices'] },
    },
    'change-delay': {
      name: {
        fr: 'Allonger le délai d’alerte la nuit',
        nl: 'Het nachtelijke uitstel verlengen',
        en: 'Lengthen the delay at night',
      },
      sets: { delay: 'long' },
    },
  },
  quantities: {},
  device: { supply: 'both', role: 'hub', senses: {}, reports: [] },
  reasons: {
    'too-high-to-reach': {
      fr: 'L’écran est trop haut pour sa main',
      nl: 'Het scherm hangt te hoog voor haar hand',
      en: 'The screen is too high for her hand',
    },
    'hard-to-read': {
      fr: 'Elle n’arrive pas à lire l’écran',
      nl: 'Ze kan het scherm niet lezen',
      en: 'She cannot read the screen',
    },
    'alarms-too-often': {
      fr: 'Il sonne si souvent qu’on ne l’écoute plus',
      nl: 'Het belt zo vaak dat niemand nog luistert',
      en: 'It rings so often that nobody listens any more',
    },
  },
  example: { states: { view: 'alarm' }, measures: {} },
});
