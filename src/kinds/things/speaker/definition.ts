import { defineDevice } from '../../../core/registry/defineDevice';

/** Speaks for the home and hears orders, as long as its microphone is open. */
export const speaker = defineDevice({
  kind: 'speaker',
  name: { fr: 'enceinte connectée', nl: 'slimme luidspreker', en: 'smart speaker' },
  states: {
    voice: ['silent', 'speaking'],
    volume: ['normal', 'low', 'loud'],
    microphone: ['open', 'muted'],
  },
  verbs: {
    'say-message': {
      name: { fr: 'Faire dire le message', nl: 'Het bericht laten zeggen', en: 'Play the message' },
      sets: { voice: 'speaking' },
      from: { voice: ['silent'], link: ['online'] },
    },
    hush: {
      name: { fr: 'Le faire taire', nl: 'Laten zwijgen', en: 'Hush it' },
      sets: { voice: 'silent' },
      from: { voice: ['speaking'] },
    },
    louder: {
      name: { fr: 'Monter le son', nl: 'Luider zetten', en: 'Turn it up' },
      sets: { volume: 'loud' },
      from: { volume: ['normal', 'low'] },
    },
    softer: {
      name: { fr: 'Baisser le son', nl: 'Stiller zetten', en: 'Turn it down' },
      sets: { volume: 'low' },
      from: { volume: ['normal', 'loud'] },
    },
    'mute-microphone': {
      name: { fr: 'Couper le micro', nl: 'De microfoon uitzetten', en: 'Mute the microphone' },
      sets: { microphone: 'muted' },
      from: { microphone: ['open'] },
    },
  },
  quantities: {},
  device: { supply: 'mains', senses: {}, reports: ['microphone', 'volume'] },
  reasons: {
    'listens-all-day': {
      fr: 'Elle écoute toute la journée',
      nl: 'Hij luistert de hele dag mee',
      en: 'It listens all day',
    },
    'too-soft-for-her': {
      fr: 'Trop bas pour qu’elle l’entende',
      nl: 'Te stil voor haar oren',
      en: 'Too soft for her to hear',
    },
    'a-voice-from-nowhere': {
      fr: 'Une voix sans personne l’inquiète',
      nl: 'Een stem zonder mens maakt haar onrustig',
      en: 'A voice with nobody there unsettles her',
    },
  },
  example: { states: { voice: 'silent', microphone: 'muted' }, measures: {} },
});
