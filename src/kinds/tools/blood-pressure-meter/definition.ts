import { defineTool } from '../../../core/registry/defineTool';

export const bloodPressureMeter = defineTool({
  kind: 'blood-pressure-meter',
  name: { fr: 'tensiomètre', nl: 'bloeddrukmeter', en: 'blood pressure monitor' },
  unit: 'mmHg',
  step: 1,
});
