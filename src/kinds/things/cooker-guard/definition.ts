import { leftCooking } from '../../../core/devices/leftCooking';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Over the cooker: cuts it when a ring is on and nobody has been there for minutes. */
export const cookerGuard = defineDevice({
  kind: 'cooker-guard',
  name: { fr: 'coupe-cuisson automatique', nl: 'kookbewaker', en: 'cooker guard' },
  states: { guard: ['watching', 'cut'], power: ['on', 'off'] },
  verbs: {
    reset: {
      name: {
        fr: 'Rétablir la cuisinière',
        nl: 'Het fornuis weer vrijgeven',
        en: 'Release the cooker again',
      },
      sets: { guard: 'watching' },
      from: { guard: ['cut'] },
    },
    'switch-off': {
      name: { fr: 'Le mettre hors service', nl: 'Buiten dienst zetten', en: 'Put it out of use' },
      sets: { power: 'off' },
      from: { power: ['on'] },
    },
    'switch-on': {
      name: { fr: 'Le remettre en service', nl: 'Weer in dienst zetten', en: 'Put it into use' },
      sets: { power: 'on' },
      from: { power: ['off'] },
    },
  },
  quantities: {},
  device: {
    supply: 'mains',
    onlyWhen: { power: ['on'] },
    senses: { guard: leftCooking },
    reports: ['guard'],
    of: ['ring'],
    zone: true,
  },
  reasons: {
    'cuts-too-soon': {
      fr: 'Il coupe avant que le repas soit cuit',
      nl: 'Hij schakelt uit voor het eten gaar is',
      en: 'It cuts before the meal is cooked',
    },
    'cannot-reset-it': {
      fr: 'Elle ne sait pas le rétablir seule',
      nl: 'Ze krijgt hem zelf niet weer aan',
      en: 'She cannot reset it herself',
    },
    'put-out-of-use': {
      fr: 'Quelqu’un l’a mis hors service',
      nl: 'Iemand heeft hem buiten dienst gezet',
      en: 'Somebody has put it out of use',
    },
  },
  example: { states: { guard: 'cut' }, measures: {} },
});
