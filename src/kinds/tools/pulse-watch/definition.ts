import { defineTool } from '../../../core/registry/defineTool';

/** Two fingers on the wrist and a watch. */
export const pulseWatch = defineTool({
  kind: 'pulse-watch',
  name: {
    fr: 'montre à trotteuse',
    nl: 'horloge met secondewijzer',
    en: 'watch with a second hand',
  },
  unit: 'bpm',
  step: 1,
});
