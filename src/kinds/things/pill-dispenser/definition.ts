import { doseWaits } from '../../../core/devices/doseWaits';
import { reminder } from '../../../core/devices/reminder';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Opens the drawer of the hour and reminds; a dose that nobody takes is missed. */
export const pillDispenser = defineDevice({
  kind: 'pill-dispenser',
  name: { fr: 'pilulier automatique', nl: 'pillendispenser', en: 'pill dispenser' },
  states: {
    dose: ['waiting', 'due', 'taken', 'missed'],
    clock: ['right', 'wrong'],
    sound: ['silent', 'reminding'],
  },
  verbs: {
    'take-out': {
      name: { fr: 'Lui donner la dose', nl: 'Haar de dosis geven', en: 'Give her the dose' },
      sets: { dose: 'taken', sound: 'silent' },
      from: { dose: ['due'] },
    },
    'take-missed': {
      name: {
        fr: 'Lui donner la dose oubliée',
        nl: 'Haar de gemiste dosis geven',
        en: 'Give her the missed dose',
      },
      sets: { dose: 'taken' },
      from: { dose: ['missed'] },
    },
    'set-clock': {
      name: { fr: 'Le remettre à l’heure', nl: 'Juist zetten', en: 'Set its clock' },
      sets: { clock: 'right' },
      from: { clock: ['wrong'] },
    },
  },
  quantities: {},
  device: { supply: 'both', senses: { dose: doseWaits, sound: reminder }, reports: ['dose'] },
  reasons: {
    'gives-at-the-wrong-hour': {
      fr: 'Il sonne à la mauvaise heure',
      nl: 'Hij piept op het verkeerde uur',
      en: 'It calls at the wrong hour',
    },
    'filled-wrongly': {
      fr: 'Il a été mal rempli',
      nl: 'Hij is verkeerd gevuld',
      en: 'It was filled wrongly',
    },
    'cannot-open-it': {
      fr: 'Ses doigts n’ouvrent pas le tiroir',
      nl: 'Haar vingers krijgen het vakje niet open',
      en: 'Her fingers cannot open the drawer',
    },
  },
  example: { states: { dose: 'due', clock: 'wrong' }, measures: {} },
});
