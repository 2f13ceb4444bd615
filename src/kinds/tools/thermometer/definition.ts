import { defineTool } from '../../../core/registry/defineTool';

export const thermometer = defineTool({
  kind: 'thermometer',
  name: { fr: 'thermomètre', nl: 'thermometer', en: 'thermometer' },
  unit: 'degC',
  step: 0.1,
});
