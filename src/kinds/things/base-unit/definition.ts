import { defineDevice } from '../../../core/registry/defineDevice';

/** What a pendant or a detector calls through: it dials the centre, and its loudspeaker is heard in its room. */
export const baseUnit = defineDevice({
  kind: 'base-unit',
  name: {
    fr: 'boîtier de téléassistance',
    nl: 'basistoestel van de zorgcentrale',
    en: 'base unit of the alarm',
  },
  states: { line: ['up', 'down'], voice: ['silent', 'speaking'], volume: ['normal', 'low'] },
  verbs: {
    'test-with-centre': {
      name: {
        fr: 'Faire un appel d’essai à la centrale',
        nl: 'Een proefoproep doen met de centrale',
        en: 'Make a test call to the centre',
      },
      sets: {},
    },
    'plug-line-in': {
      name: {
        fr: 'Rebrancher la ligne',
        nl: 'De lijn weer insteken',
        en: 'Plug the line back in',
      },
      sets: { line: 'up' },
      from: { line: ['down'] },
    },
    louder: {
      name: { fr: 'Monter le son', nl: 'Luider zetten', en: 'Turn it up' },
      sets: { volume: 'normal' },
      from: { volume: ['low'] },
    },
    softer: {
      name: { fr: 'Baisser le son', nl: 'Stiller zetten', en: 'Turn it down' },
      sets: { volume: 'low' },
      from: { volume: ['normal'] },
    },
  },
  quantities: {},
  device: { supply: 'both', role: 'base', senses: {}, reports: ['line'] },
  reasons: {
    'heard-in-one-room': {
      fr: 'On ne l’entend que dans cette pièce',
      nl: 'Je hoort het alleen in deze kamer',
      en: 'It is heard in this room only',
    },
    'line-unplugged': {
      fr: 'La prise du téléphone est débranchée',
      nl: 'De telefoonstekker is eruit',
      en: 'The telephone plug is out',
    },
    'never-tried-with-centre': {
      fr: 'Aucun essai n’a été fait avec la centrale',
      nl: 'Er is nooit een proefoproep gedaan',
      en: 'No test call was ever made',
    },
  },
  example: { states: { line: 'up' }, measures: {} },
});
