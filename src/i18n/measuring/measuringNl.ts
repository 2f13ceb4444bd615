import type { measuringEn } from './measuringEn';

export const measuringNl: Readonly<Record<keyof typeof measuringEn, string>> = {
  'verdict.low': 'Te laag of te weinig',
  'verdict.ok': 'Zoals het hoort',
  'verdict.high': 'Te hoog of te veel',
  'unit.cm': '{value} cm',
  'unit.lux': '{value} lux',
  'unit.degC': '{value} °C',
  'unit.bpm': '{value} slagen/min',
  'unit.mmHg': '{value} mmHg',
  'unit.s': '{value} s',
  'unit.times': '{value}×',
  'tablet.watch': 'Chronometer',
  'watch.help': 'Start, tel elke keer, stop. U kunt de tablet wegleggen om beter te kijken.',
  'watch.start': 'Start',
  'watch.stop': 'Stop',
  'watch.count': 'Eén tellen',
  'watch.counted': 'Geteld: {count}',
  'watch.keep': 'Noteren voor {who}: {reading}',
  'watch.kept': 'Genoteerd',
  'watch.nothing': 'U kunt de meting hier noteren zodra iemand bij u de oefening gedaan heeft.',
};
