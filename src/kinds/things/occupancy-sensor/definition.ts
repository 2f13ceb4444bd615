import { someoneInZone } from '../../../core/devices/someoneInZone';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Tells that somebody is in a room, not who and not what they do. */
export const occupancySensor = defineDevice({
  kind: 'occupancy-sensor',
  name: { fr: 'détecteur de présence', nl: 'aanwezigheidssensor', en: 'occupancy sensor' },
  states: {
    occupancy: ['clear', 'occupied'],
    aim: ['on-the-way', 'turned-away'],
  },
  verbs: {
    're-aim': {
      name: {
        fr: 'L’orienter vers le passage',
        nl: 'Naar de looproute richten',
        en: 'Aim it at the way',
      },
      sets: { aim: 'on-the-way' },
      from: { aim: ['turned-away'] },
    },
    'turn-away': {
      name: { fr: 'Le tourner vers le mur', nl: 'Naar de muur draaien', en: 'Turn it to the wall' },
      sets: { aim: 'turned-away' },
      from: { aim: ['on-the-way'] },
    },
  },
  quantities: {},
  device: {
    supply: 'battery',
    onlyWhen: { aim: ['on-the-way'] },
    senses: { occupancy: someoneInZone },
    reports: ['occupancy'],
    zone: true,
  },
  reasons: {
    'does-not-see-the-way': {
      fr: 'Il ne voit pas le passage',
      nl: 'Hij ziet de looproute niet',
      en: 'It does not see the way',
    },
    'switches-off-too-soon': {
      fr: 'Il éteint avant qu’elle soit arrivée',
      nl: 'Het licht gaat uit voor ze er is',
      en: 'It switches off before she has arrived',
    },
    'seen-as-a-camera': {
      fr: 'Elle le prend pour une caméra',
      nl: 'Ze denkt dat het een camera is',
      en: 'She takes it for a camera',
    },
  },
  example: { states: { occupancy: 'occupied', link: 'online' }, measures: {} },
});
