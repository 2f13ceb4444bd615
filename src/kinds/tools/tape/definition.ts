import { defineTool } from '../../../core/registry/defineTool';

export const tape = defineTool({
  kind: 'tape',
  name: { fr: 'mètre ruban', nl: 'rolmeter', en: 'tape measure' },
  unit: 'cm',
  step: 1,
});
