import { defineDevice } from '../../../core/registry/defineDevice';

/** A picture of a room, seen from elsewhere. Where it may never hang, the scenario says `needs: never`. */
export const camera = defineDevice({
  kind: 'camera',
  name: { fr: 'caméra', nl: 'camera', en: 'camera' },
  states: { view: ['off', 'live'], lens: ['free', 'covered'] },
  verbs: {
    view: {
      name: { fr: 'Regarder l’image', nl: 'Het beeld bekijken', en: 'Watch the picture' },
      sets: { view: 'live' },
      from: { view: ['off'], lens: ['free'], link: ['online'] },
    },
    'stop-viewing': {
      name: { fr: 'Fermer l’image', nl: 'Het beeld sluiten', en: 'Close the picture' },
      sets: { view: 'off' },
      from: { view: ['live'] },
    },
    'cover-lens': {
      name: {
        fr: 'Fermer le cache de l’objectif',
        nl: 'Het lensklepje sluiten',
        en: 'Close the shutter of the lens',
      },
      sets: { lens: 'covered' },
    },
  },
  quantities: {},
  device: { supply: 'mains', senses: {}, reports: ['view', 'lens'], zone: true },
  reasons: {
    'watched-where-private': {
      fr: 'Elle est filmée là où elle doit être seule',
      nl: 'Ze wordt gefilmd waar ze alleen hoort te zijn',
      en: 'She is filmed where she should be alone',
    },
    'no-consent': {
      fr: 'Elle n’a jamais donné son accord',
      nl: 'Ze heeft er nooit mee ingestemd',
      en: 'She never agreed to it',
    },
    'anyone-can-watch': {
      fr: 'On ne sait pas qui regarde',
      nl: 'Niemand weet wie er meekijkt',
      en: 'Nobody knows who is watching',
    },
  },
  example: { states: { view: 'off' }, measures: {} },
});
