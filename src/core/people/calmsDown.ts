import type { Fact } from '../sim/fact';
import type { Scene } from '../world/scene';
import type { Deed } from './deed';
import { NOT_YET } from './notYet';
import { sensationOf } from './sensationOf';

type Changed = Extract<Fact, { readonly type: 'state/changed' }>;

/**
 * What becomes of who is to calm down when something changes: her time runs from when it is over, and stops when it
 * begins again. Who has been reassured or upset by something else has no more to calm down from.
 */
export const calmsDown = (
  { scenario, world, tick = world.tick }: Scene,
  fact: Changed,
  deeds: readonly Deed[],
): readonly Deed[] => {
  const { entity, key, by } = fact;
  if (key === 'mood' && by !== 'movement')
    return deeds.filter((deed) => deed.who !== entity || deed.key !== 'mood');
  const isAbout = ({ after }: Deed): boolean => after?.entity === entity && after.key === key;
  if (!deeds.some(isAbout)) return deeds;
  const now = sensationOf(scenario, fact);
  return deeds.map((deed) => {
    if (deed.after === undefined || !isAbout(deed)) return deed;
    return { ...deed, dueTick: deed.after.sensation === now ? NOT_YET : tick + deed.after.ticks };
  });
};
