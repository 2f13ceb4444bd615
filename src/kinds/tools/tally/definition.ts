import { defineTool } from '../../../core/registry/defineTool';

/** One press each time something happens, beside the stopwatch. */
export const tally = defineTool({
  kind: 'tally',
  name: { fr: 'compteur', nl: 'teller', en: 'tally counter' },
  unit: 'times',
  step: 1,
});
