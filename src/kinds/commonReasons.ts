import type { Texts } from '../core/kernel/texts';

/** What people say when they have no mechanism in mind. Offered for everything, right for nothing shipped so far. */
export const commonReasons = {
  unhygienic: {
    fr: 'Ce n’est pas hygiénique',
    nl: 'Dat is niet hygiënisch',
    en: 'It is not hygienic',
  },
  'old-fashioned': {
    fr: 'C’est vieux et démodé',
    nl: 'Het is oud en uit de mode',
    en: 'It is old and out of date',
  },
  untidy: { fr: 'Cela fait désordre', nl: 'Het oogt slordig', en: 'It looks untidy' },
  'costs-too-much': {
    fr: 'Cela coûte trop cher',
    nl: 'Dat kost te veel',
    en: 'It costs too much',
  },
} satisfies Readonly<Record<string, Texts>>;
