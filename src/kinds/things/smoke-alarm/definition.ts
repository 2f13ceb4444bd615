import { airOf } from '../../../core/devices/airOf';
import { defineDevice } from '../../../core/registry/defineDevice';

/** On the ceiling: sounds when smoke reaches it. */
export const smokeAlarm = defineDevice({
  kind: 'smoke-alarm',
  name: { fr: 'détecteur de fumée', nl: 'rookmelder', en: 'smoke alarm' },
  states: { smoke: ['clear', 'detected'], sound: ['silent', 'sounding'] },
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
  device: { supply: 'battery', senses: { smoke: airOf('smoke') }, reports: ['smoke'] },
  reasons: {
    'never-tested': {
      fr: 'Personne ne l’a jamais testé',
      nl: 'Niemand heeft hem ooit getest',
      en: 'Nobody has ever tested it',
    },
    'goes-off-when-cooking': {
      fr: 'Il se déclenche dès qu’on cuisine',
      nl: 'Hij gaat af telkens als er gekookt wordt',
      en: 'It goes off whenever somebody cooks',
    },
    'not-heard-in-bed': {
      fr: 'Sans appareils, elle ne l’entend pas au lit',
      nl: 'Zonder hoorapparaten hoort ze hem niet in bed',
      en: 'Without hearing aids she cannot hear it in bed',
    },
  },
  example: { states: { smoke: 'detected', sound: 'sounding' }, measures: {} },
});
