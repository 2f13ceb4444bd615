import { airOf } from '../../../core/devices/airOf';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Smells what no one can: carbon monoxide, at the ceiling. */
export const coAlarm = defineDevice({
  kind: 'co-alarm',
  name: { fr: 'détecteur de CO', nl: 'CO-melder', en: 'carbon monoxide alarm' },
  states: {
    co: ['clear', 'detected'],
    sound: ['silent', 'sounding'],
  },
  verbs: {
    silence: {
      name: { fr: 'Couper le son', nl: 'Het geluid uitzetten', en: 'Silence it' },
      sets: { sound: 'silent' },
      from: { sound: ['sounding'] },
    },
    test: {
      name: {
        fr: 'Appuyer sur le bouton de test',
        nl: 'Op de testknop drukken',
        en: 'Press the test button',
      },
      sets: {},
    },
  },
  noticed: { sound: { sounding: 'noise' } },
  quantities: {},
  device: { supply: 'battery', senses: { co: airOf('carbon-monoxide') }, reports: ['co'] },
  reasons: {
    'never-tested': {
      fr: 'Personne ne l’a jamais testé',
      nl: 'Niemand heeft hem ooit getest',
      en: 'Nobody has ever tested it',
    },
    'wrong-room': {
      fr: 'Il est loin de la chaudière',
      nl: 'Hij hangt ver van de ketel',
      en: 'It is far from the boiler',
    },
    'past-its-date': {
      fr: 'Sa date limite est passée',
      nl: 'De vervaldatum is voorbij',
      en: 'It is past its date',
    },
  },
  example: { states: { co: 'clear', battery: 'full' }, measures: {} },
});
