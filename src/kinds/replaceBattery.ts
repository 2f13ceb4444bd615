import type { VerbDefinition } from '../core/registry/thingKind';

/** What can be done to every device whose `battery` runs low. */
export const replaceBattery = {
  name: { fr: 'Remplacer la pile', nl: 'De batterij vervangen', en: 'Replace the battery' },
  sets: { battery: 'full' },
  from: { battery: ['low'] },
} as const satisfies VerbDefinition;
