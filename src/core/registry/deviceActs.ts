import type { VerbDefinition } from './thingKind';

/** What can be done to every device. A kind may give an act of these its own words. */
export const deviceActs = {
  'replace-battery': {
    name: { fr: 'Remplacer la pile', nl: 'De batterij vervangen', en: 'Replace the battery' },
    sets: { battery: 'full' },
    from: { battery: ['low', 'empty'] },
  },
  restart: {
    name: { fr: 'Le redémarrer', nl: 'Herstarten', en: 'Restart it' },
    sets: { link: 'online' },
    from: { link: ['offline'] },
  },
  'have-repaired': {
    name: { fr: 'Le faire réparer', nl: 'Laten herstellen', en: 'Have it repaired' },
    sets: { fault: 'none' },
    from: { fault: ['stuck', 'slow', 'false-trigger'] },
  },
  test: {
    name: { fr: 'Faire un essai', nl: 'Een test doen', en: 'Try it out' },
    sets: {},
  },
} as const satisfies Readonly<Record<string, VerbDefinition>>;
