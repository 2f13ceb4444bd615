import { roomAt } from '../apartment/roomAt';
import type { Scene } from '../world/scene';
import type { FactBody } from './fact';

type Point = readonly [xMm: number, yMm: number];

/**
 * Leaving and entering for every room the way leads through, in order. The trainee's entering says which leave was
 * lacking; the people who live there need none.
 */
export const crossingFacts = (
  { scenario, world }: Scene,
  who: string,
  way: readonly Point[],
): readonly FactBody[] => {
  const facts: FactBody[] = [];
  let here = world.places[who]?.room;
  for (const [xMm, yMm] of way) {
    const room = roomAt(scenario.apartment.grid, xMm, yMm);
    if (room === null || room === here) continue;
    if (here !== undefined) facts.push({ type: 'actor/left', who, room: here });
    const leave =
      who === 'trainee' && Object.hasOwn(scenario.private, room)
        ? scenario.private[room]
        : undefined;
    const lacking =
      leave !== undefined && world.marks[leave] !== 'given' ? { lacking: [leave] } : {};
    facts.push({ type: 'actor/entered', who, room, ...lacking });
    here = room;
  }
  return facts;
};
