import { distanceMm } from '../kernel/distanceMm';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';

/** An aid farther away than this stays where it is. */
const REACH_MM = 1500;

/** Has she an aid that she would take along? One that the scenario does not place stands beside her. */
export const aidInReach = ({ scenario, world }: Scene, who: string): boolean => {
  const aid = scenario.people.find(({ id }) => id === who)?.persona.aid ?? 'none';
  if (aid === 'none') return false;
  const walkers = aid === 'rollator' ? scenario.things.filter(({ kind }) => kind === 'walker') : [];
  const here = positionOf(scenario, world, who);
  if (walkers.length === 0 || here === null) return here !== null;
  return walkers.some(({ id }) => {
    const at = positionOf(scenario, world, id);
    return at !== null && distanceMm([at.xMm, at.yMm], [here.xMm, here.yMm]) <= REACH_MM;
  });
};
