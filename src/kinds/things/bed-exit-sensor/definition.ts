import { someoneInBed } from '../../../core/devices/someoneInBed';
import { defineDevice } from '../../../core/registry/defineDevice';

/** A mat under the mattress that reports when somebody has left the bed. */
export const bedExitSensor = defineDevice({
  kind: 'bed-exit-sensor',
  name: { fr: 'détecteur de sortie de lit', nl: 'bedsensor', en: 'bed-exit sensor' },
  states: {
    occupancy: ['occupied', 'clear'],
    power: ['on', 'off'],
  },
  verbs: {
    reposition: {
      name: {
        fr: 'Le recentrer sous le matelas',
        nl: 'Weer midden onder de matras leggen',
        en: 'Centre it under the mattress again',
      },
      sets: {},
    },
    'switch-off': {
      name: { fr: 'L’éteindre', nl: 'Uitzetten', en: 'Switch it off' },
      sets: { power: 'off' },
    },
  },
  quantities: {},
  device: {
    supply: 'battery',
    onlyWhen: { power: ['on'] },
    senses: { occupancy: someoneInBed },
    reports: ['occupancy'],
  },
  reasons: {
    'watches-without-asking': {
      fr: 'Il la surveille sans qu’elle l’ait voulu',
      nl: 'Hij houdt haar in het oog zonder dat ze dat wou',
      en: 'It watches her though she never asked for it',
    },
    'trips-over-lead': {
      fr: 'Son fil pend au bord du lit',
      nl: 'Het snoer hangt over de rand van het bed',
      en: 'Its lead hangs over the edge of the bed',
    },
    'alarms-too-often': {
      fr: 'Il sonne à chaque passage aux toilettes',
      nl: 'Hij belt bij elk toiletbezoek',
      en: 'It rings at every visit to the toilet',
    },
  },
  example: { states: { occupancy: 'clear', link: 'online' }, measures: {} },
});
