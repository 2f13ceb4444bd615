import type { QuantityDefinition } from '../../../core/registry/thingKind';

/** What can be measured on a person. No norm: what is usual depends on her, so the trainee reads and reports it. */
export const vitalSigns = {
  pulse: {
    unit: 'bpm',
    tool: 'pulse-watch',
    name: { fr: 'Pouls', nl: 'Pols', en: 'Pulse' },
  },
  systolic: {
    unit: 'mmHg',
    tool: 'blood-pressure-meter',
    name: {
      fr: 'Tension, chiffre du haut',
      nl: 'Bloeddruk, bovendruk',
      en: 'Blood pressure, upper figure',
    },
  },
  diastolic: {
    unit: 'mmHg',
    tool: 'blood-pressure-meter',
    name: {
      fr: 'Tension, chiffre du bas',
      nl: 'Bloeddruk, onderdruk',
      en: 'Blood pressure, lower figure',
    },
  },
  temperature: {
    unit: 'degC',
    tool: 'thermometer',
    name: { fr: 'Température', nl: 'Temperatuur', en: 'Temperature' },
  },
  'five-rises': {
    unit: 's',
    tool: 'stopwatch',
    name: {
      fr: 'Durée des cinq levers',
      nl: 'Tijd voor vijf keer opstaan',
      en: 'Time for five rises',
    },
  },
  rises: {
    unit: 'times',
    tool: 'tally',
    name: { fr: 'Levers comptés', nl: 'Aantal keer opgestaan', en: 'Rises counted' },
  },
} as const satisfies Readonly<Record<string, QuantityDefinition>>;
