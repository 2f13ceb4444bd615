/** What can be shown without playing. */
export const proofTexts = {
  'topic-never': {
    fr: 'Personne ne pourra jamais dire « {topic} » : ce que demande son `if` n’arrive jamais.',
    nl: 'Niemand kan ooit "{topic}" zeggen: wat de `if` vraagt, gebeurt nooit.',
    en: 'No trainee can ever say "{topic}": what its `if` asks for never comes about.',
  },
} as const;
