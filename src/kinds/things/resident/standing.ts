import type { VerbDefinition } from '../../../core/registry/thingKind';

/** Standing up to be measured, and sitting down again on the same seat: pressure and pulse change with it. */
export const standing = {
  'stand-up': {
    name: {
      fr: 'Demander de se lever et de rester debout',
      nl: 'Vragen om recht te staan',
      en: 'Ask to stand up and stay standing',
    },
    sets: { posture: 'standing' },
    from: { posture: ['sitting'] },
    seated: true,
  },
  'sit-down': {
    name: {
      fr: 'Demander de se rasseoir',
      nl: 'Vragen om weer te gaan zitten',
      en: 'Ask to sit down again',
    },
    sets: { posture: 'sitting' },
    from: { posture: ['standing'] },
    seated: true,
  },
} as const satisfies Readonly<Record<string, VerbDefinition>>;
