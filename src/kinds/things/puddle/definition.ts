import { defineThing } from '../../../core/registry/defineThing';

/** Something spilt on the floor. */
export const puddle = defineThing({
  kind: 'puddle',
  name: { fr: 'flaque d’eau', nl: 'plas water', en: 'puddle of water' },
  states: { floor: ['wet', 'covered', 'dry'] },
  verbs: {
    wipe: {
      name: { fr: 'Essuyer', nl: 'Opdweilen', en: 'Wipe it up' },
      sets: { floor: 'dry' },
      from: { floor: ['wet', 'covered'] },
    },
    'cover-with-towel': {
      name: {
        fr: 'Jeter une serviette dessus',
        nl: 'Er een handdoek op gooien',
        en: 'Throw a towel over it',
      },
      sets: { floor: 'covered' },
      from: { floor: ['wet'] },
    },
  },
  quantities: {},
  reasons: {
    'slips-on-it': {
      fr: 'On glisse dessus, elle comme vous',
      nl: 'Wie erop stapt, glijdt uit',
      en: 'Anyone who steps on it slips',
    },
    'soaks-her-clothes': {
      fr: 'Ses vêtements s’en imprègnent et elle se refroidit',
      nl: 'Haar kleren zuigen het op en ze koelt af',
      en: 'Her clothes soak it up and she gets cold',
    },
    'spoils-the-floor': {
      fr: 'L’eau abîme le sol',
      nl: 'Het water bederft de vloer',
      en: 'The water spoils the floor',
    },
  },
  example: { states: { floor: 'wet' }, measures: {} },
});
