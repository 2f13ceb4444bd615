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
      fr: 'Les roues du rollator peuvent s’y bloquer',
      nl: 'De wielen van de rollator kunnen erachter blijven haken',
      en: 'The wheels of the rollator can catch on it',
    },
    'trips-over-cable': {
      fr: 'Il traverse son chemin, elle peut s’y prendre le pied',
      nl: 'Het ligt dwars over haar looproute, ze kan erover struikelen',
      en: 'It lies across her way and can trip her',
    },
    'bare-wire': {
      fr: 'La gaine est abîmée, elle peut recevoir une décharge',
      nl: 'Het omhulsel is beschadigd, ze kan een schok krijgen',
      en: 'The sheath is damaged and could give her a shock',
    },
    'out-of-reach': {
      fr: 'La prise est trop basse pour elle',
      nl: 'Het stopcontact zit te laag voor haar',
      en: 'The socket is too low for her',
    },
  },
  example: { states: { run: 'across' }, measures: {} },
});
