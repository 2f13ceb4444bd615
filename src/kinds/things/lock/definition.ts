import { defineDevice } from '../../../core/registry/defineDevice';

/** A lock on a door that can be worked by key, code or from the panel. */
export const lock = defineDevice({
  kind: 'lock',
  name: { fr: 'serrure connectée', nl: 'slim slot', en: 'smart lock' },
  states: { bolt: ['locked', 'unlocked', 'jammed'] },
  verbs: {
    unlock: {
      name: { fr: 'Déverrouiller', nl: 'Van het slot doen', en: 'Unlock it' },
      sets: { bolt: 'unlocked' },
      from: {
        bolt: ['locked'],
        fault: ['none', 'slow', 'false-trigger'],
        battery: ['full', 'low'],
      },
    },
    lock: {
      name: { fr: 'Verrouiller', nl: 'Op slot doen', en: 'Lock it' },
      sets: { bolt: 'locked' },
      from: {
        bolt: ['unlocked'],
        fault: ['none', 'slow', 'false-trigger'],
        battery: ['full', 'low'],
      },
    },
    'open-with-key': {
      name: { fr: 'Ouvrir avec la clé', nl: 'Met de sleutel openen', en: 'Open it with the key' },
      sets: { bolt: 'unlocked' },
      from: { bolt: ['locked', 'jammed'] },
    },
  },
  quantities: {},
  device: { supply: 'battery', senses: {}, reports: ['bolt'], of: ['leaf'] },
  reasons: {
    'locks-her-in': {
      fr: 'Elle ne peut plus sortir seule',
      nl: 'Ze kan niet meer alleen naar buiten',
      en: 'She can no longer get out by herself',
    },
    'keeps-help-out': {
      fr: 'Les secours n’entreraient pas',
      nl: 'Hulp zou niet binnen kunnen',
      en: 'Help could not get in',
    },
    'code-known-to-many': {
      fr: 'Trop de gens connaissent le code',
      nl: 'Te veel mensen kennen de code',
      en: 'Too many people know the code',
    },
  },
  example: { states: { bolt: 'unlocked', battery: 'low' }, measures: {} },
});
