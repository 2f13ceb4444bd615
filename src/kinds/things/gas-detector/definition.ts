import { airOf } from '../../../core/devices/airOf';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Plugged in near the cooker: sounds when gas leaks. */
export const gasDetector = defineDevice({
  kind: 'gas-detector',
  name: { fr: 'détecteur de gaz', nl: 'gasmelder', en: 'gas detector' },
  states: { gas: ['clear', 'detected'], sound: ['silent', 'sounding'] },
  verbs: {
    silence: {
      name: { fr: 'Couper le son', nl: 'Het geluid uitzetten', en: 'Silence it' },
      sets: { sound: 'silent' },
      from: { sound: ['sounding'] },
    },
  },
  noticed: { sound: { sounding: 'noise' } },
  quantities: {},
  device: { supply: 'mains', senses: { gas: airOf('gas') }, reports: ['gas'] },
  reasons: {
    unplugged: {
      fr: 'On le débranche pour la bouilloire',
      nl: 'Hij gaat uit het stopcontact voor de waterkoker',
      en: 'It is unplugged for the kettle',
    },
    'wrong-height': {
      fr: 'Il est trop haut ou trop bas pour ce gaz',
      nl: 'Hij hangt te hoog of te laag voor dit gas',
      en: 'It is too high or too low for this gas',
    },
    'past-its-date': {
      fr: 'Sa date limite est passée',
      nl: 'De vervaldatum is voorbij',
      en: 'It is past its date',
    },
  },
  example: { states: { gas: 'clear', link: 'online' }, measures: {} },
});
