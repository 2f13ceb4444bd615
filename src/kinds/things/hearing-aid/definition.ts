import { defineThing } from '../../../core/registry/defineThing';

/** Without it, much of what is said does not arrive. */
export const hearingAid = defineThing({
  kind: 'hearing-aid',
  name: { fr: 'appareil auditif', nl: 'hoorapparaat', en: 'hearing aid' },
  states: { worn: ['in', 'out'], sound: ['on', 'off'] },
  verbs: {
    'put-in': {
      name: {
        fr: 'L’aider à le remettre',
        nl: 'Haar helpen het in te doen',
        en: 'Help her put it in',
      },
      sets: { worn: 'in' },
      from: { worn: ['out'] },
    },
    'turn-on': {
      name: { fr: 'L’allumer', nl: 'Aanzetten', en: 'Turn it on' },
      sets: { sound: 'on' },
      from: { sound: ['off'] },
    },
    'lay-aside': {
      name: { fr: 'Le mettre de côté', nl: 'Opzijleggen', en: 'Lay it aside' },
      sets: { worn: 'out' },
      from: { worn: ['in'] },
    },
  },
  quantities: {},
  reasons: {
    'cannot-hear-you': {
      fr: 'Sans lui, elle ne comprend pas ce qu’on lui dit',
      nl: 'Zonder verstaat ze niet wat er gezegd wordt',
      en: 'Without it she does not catch what is said',
    },
    'battery-flat': {
      fr: 'La pile est vide',
      nl: 'De batterij is leeg',
      en: 'The battery is flat',
    },
    'gets-trodden-on': {
      fr: 'Par terre, on va marcher dessus',
      nl: 'Op de grond gaat er iemand op staan',
      en: 'On the floor somebody will tread on it',
    },
  },
  example: { states: { worn: 'out', sound: 'on' }, measures: {} },
});
