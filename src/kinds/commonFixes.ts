import type { Texts } from '../core/kernel/texts';

/** Ways out that touch nothing in the flat. Right when the change is not the visitor’s to make, too little otherwise. */
export const commonFixes = {
  'refer-ot': {
    fr: 'Demander l’avis d’un ergothérapeute',
    nl: 'Advies vragen aan een ergotherapeut',
    en: 'Ask an occupational therapist',
  },
  'tell-her-to-mind': {
    fr: 'Lui dire de faire attention',
    nl: 'Zeggen dat opletten nodig is',
    en: 'Say to be careful',
  },
  'call-family': {
    fr: 'Laisser la famille décider',
    nl: 'De familie laten beslissen',
    en: 'Let the family decide',
  },
  'leave-as-is': { fr: 'Laisser tel quel', nl: 'Zo laten', en: 'Leave it as it is' },
} satisfies Readonly<Record<string, Texts>>;
