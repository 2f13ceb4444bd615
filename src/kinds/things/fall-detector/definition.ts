import { hardFall } from '../../../core/devices/hardFall';
import { defineDevice } from '../../../core/registry/defineDevice';

/** Worn at the neck or waist; takes a hard knock followed by stillness for a fall. */
export const fallDetector = defineDevice({
  kind: 'fall-detector',
  name: { fr: 'détecteur de chute', nl: 'valdetector', en: 'fall detector' },
  states: {
    fall: ['none', 'detected'],
    lies: ['on-person', 'on-surface', 'on-floor'],
  },
  verbs: {
    'pick-up': {
      name: { fr: 'Le ramasser', nl: 'Oprapen', en: 'Pick it up' },
      sets: { lies: 'on-surface' },
      from: { lies: ['on-floor'] },
    },
    'hand-to-her': {
      name: { fr: 'Le lui remettre', nl: 'Aan haar teruggeven', en: 'Hand it to her' },
      sets: { lies: 'on-person' },
    },
    'clear-alarm': {
      name: { fr: 'Remettre l’alarme à zéro', nl: 'Het alarm wissen', en: 'Clear the alarm' },
      sets: { fall: 'none' },
      from: { fall: ['detected'], lies: ['on-person', 'on-surface'] },
    },
  },
  quantities: {},
  device: { supply: 'battery', senses: { fall: hardFall }, reports: ['fall'], worn: true },
  reasons: {
    'misses-soft-falls': {
      fr: 'Il ne sent pas une chute en douceur',
      nl: 'Een zachte val merkt hij niet op',
      en: 'It does not notice a soft fall',
    },
    'not-worn-at-night': {
      fr: 'Elle l’enlève pour dormir',
      nl: 'Ze doet hem af om te slapen',
      en: 'She takes it off to sleep',
    },
    'strap-chafes': {
      fr: 'Le cordon lui irrite la peau',
      nl: 'Het koord schuurt op haar huid',
      en: 'The strap chafes her skin',
    },
  },
  example: { states: { lies: 'on-floor', link: 'online', battery: 'full' }, measures: {} },
});
