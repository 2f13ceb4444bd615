import { defineThing } from '../../../core/registry/defineThing';

export const cable = defineThing({
  kind: 'cable',
  name: { fr: 'câble', nl: 'snoer', en: 'cable' },
  states: { run: ['across', 'along-wall', 'in-duct'] },
  verbs: {
    'run-along-wall': {
      name: {
        fr: 'Le fixer le long du mur',
        nl: 'Langs de muur vastmaken',
        en: 'Fix it along the wall',
      },
      sets: { run: 'along-wall' },
    },
    'put-in-duct': {
      name: { fr: 'Poser une goulotte', nl: 'Een kabelgoot plaatsen', en: 'Fit a cable duct' },
      sets: { run: 'in-duct' },
    },
    remove: {
      name: {
        fr: 'Débrancher et retirer',
        nl: 'Uittrekken en weghalen',
        en: 'Unplug it and take it away',
      },
      sets: { at: 'away' },
    },
  },
  quantities: {},
  reasons: {
    'catches-rollator': {
      fr: 'Les roues, de rollator ou de fauteuil, peuvent s’y bloquer',
      nl: 'Wielen kunnen erachter blijven haken',
      en: 'The wheels of a rollator or wheelchair can catch on it',
    },
    'trips-over-cable': {
      fr: 'Il traverse le passage, on peut s’y prendre le pied',
      nl: 'Het ligt dwars over de looproute, je kan erover struikelen',
      en: 'It lies across the way and can trip someone up',
    },
    'bare-wire': {
      fr: 'La gaine est abîmée, gare à la décharge',
      nl: 'Het omhulsel is beschadigd, kans op een schok',
      en: 'The sheath is damaged and could give a shock',
    },
    'out-of-reach': {
      fr: 'La prise est trop basse pour se pencher sans danger',
      nl: 'Het stopcontact zit te laag om er veilig bij te kunnen',
      en: 'The socket is too low to reach safely',
    },
  },
  example: { states: { run: 'across' }, measures: {} },
});
