import type { Scene } from '../world/scene';

/** Somebody in a wheelchair goes about as she sits. */
export const staysSeated = ({ scenario, world }: Scene, who: string): boolean =>
  scenario.people.find(({ id }) => id === who)?.persona.aid === 'wheelchair' &&
  world.states[who]?.['posture'] === 'sitting';
