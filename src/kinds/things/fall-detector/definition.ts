import { defineThing } from '../../../core/registry/defineThing';
import { replaceBattery } from '../../replaceBattery';

/** Worn at the neck or waist; takes a hard knock followed by stillness for a fall. */
export const fallDetector = defineThing({
  kind: 'fall-detector',
  name: { fr: 'détecteur de chute', nl: 'valdetector', en: 'fall detector' },
  states: {
    lies: ['on-person', 'on-surface', 'on-floor'],
    link: ['online', 'offline'],
    battery: ['full', 'low'],
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
    'replace-battery': replaceBattery,
  },
  quantities: {},
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
