import type { Label } from '../../i18n/label';
import type { ThingPageInput } from './thingPage';

/** What the trainee already knows of a thing: her judgement and her last reading of each quantity. */
export const notesOf = ({ world, thing, kind }: ThingPageInput): readonly Label[] => {
  const judged = world.judged[thing.id];
  const readings = Object.entries(kind.quantities).flatMap(([quantity, { unit, name }]) => {
    const reading = world.readings.findLast((one) => one.quantity === `${thing.id}.${quantity}`);
    return reading ? [{ reading: reading.value, unit, of: name }] : [];
  });
  if (!judged) return readings;
  return [
    { message: judged.as === 'hazard' ? 'menu.judgedHazard' : 'menu.judgedSafe' },
    ...readings,
  ];
};
