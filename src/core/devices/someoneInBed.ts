import type { Anchor } from '../apartment/compiledApartment';
import { distanceMm } from '../kernel/distanceMm';
import type { Sense } from '../registry/deviceTraits';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';

const IN_BED: readonly unknown[] = ['lying', 'edge', 'sitting'];

/** The bed a mat lies in: the nearest of its room. */
const bedOf = ({ scenario, world }: Scene, mat: string): Anchor | null => {
  const at = positionOf(scenario, world, mat);
  if (at === null) return null;
  const awayMm = ({ at: bed }: Anchor): number => distanceMm(bed, [at.xMm, at.yMm]);
  const beds = Object.values(scenario.apartment.anchors).filter(
    ({ kind, room }) => kind === 'lie' && room === at.room,
  );
  return beds.toSorted((a, b) => awayMm(a) - awayMm(b))[0] ?? null;
};

/** Who lies in it, or sits on its edge (`bedroom/bed-edge` belongs to `bedroom/bed`). */
const isInBed = ({ world }: Scene, { id: bed }: Anchor): boolean =>
  Object.entries(world.places).some(
    ([who, { anchor }]) =>
      who !== 'trainee' &&
      (anchor === bed || anchor === `${bed}-edge`) &&
      IN_BED.includes(world.states[who]?.['posture']),
  );

/** Somebody lies or sits on the bed the mat is in. */
export const someoneInBed = {
  by: (scene, { id }) => {
    const bed = bedOf(scene, id);
    if (bed === null) return null;
    return isInBed(scene, bed) ? 'occupied' : 'clear';
  },
  minds: ['actor/reached', 'actor/fell', 'state.posture', 'state.at'],
  falsely: 'clear',
} as const satisfies Sense;
