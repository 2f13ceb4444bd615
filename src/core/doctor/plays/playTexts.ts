/** What plays show. */
export const playTexts = {
  'walkthrough-refused': {
    fr: 'Cette ligne a été refusée en jouant : {reason}.',
    nl: 'Deze regel werd geweigerd bij het spelen: {reason}.',
    en: 'Refused when played: {reason}.',
  },
} as const;
