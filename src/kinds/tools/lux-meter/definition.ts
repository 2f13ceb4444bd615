import { defineTool } from '../../../core/registry/defineTool';

export const luxMeter = defineTool({
  kind: 'lux-meter',
  name: { fr: 'luxmètre', nl: 'luxmeter', en: 'lux meter' },
  unit: 'lux',
  step: 1,
});
