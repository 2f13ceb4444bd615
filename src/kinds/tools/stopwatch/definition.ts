import { defineTool } from '../../../core/registry/defineTool';

export const stopwatch = defineTool({
  kind: 'stopwatch',
  name: { fr: 'chronomètre', nl: 'chronometer', en: 'stopwatch' },
  unit: 's',
  step: 0.1,
});
