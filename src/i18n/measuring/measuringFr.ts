import type { measuringEn } from './measuringEn';

export const measuringFr: Readonly<Record<keyof typeof measuringEn, string>> = {
  'verdict.low': 'Trop bas ou insuffisant',
  'verdict.ok': 'Comme il faut',
  'verdict.high': 'Trop haut ou excessif',
  'unit.cm': '{value} cm',
  'unit.lux': '{value} lux',
  'unit.degC': '{value} °C',
  'unit.bpm': '{value} battements/min',
  'unit.mmHg': '{value} mmHg',
  'unit.s': '{value} s',
  'unit.times': '{value}×',
  'tablet.watch': 'Chronomètre',
  'watch.help':
    'Lancez, comptez chaque fois, arrêtez. Vous pouvez ranger la tablette pour mieux voir.',
  'watch.start': 'Lancer',
  'watch.stop': 'Arrêter',
  'watch.count': 'Compter un',
  'watch.counted': 'Compté : {count}',
  'watch.keep': 'Noter pour {who} : {reading}',
  'watch.kept': 'Noté',
  'watch.nothing':
    'La mesure pourra être notée ici quand une personne proche de vous aura fait l’exercice.',
};
