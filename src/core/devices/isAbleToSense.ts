import { hasPower } from './hasPower';
import type { Scene } from '../world/scene';
import type { Device } from './device';

/** A device without power, stuck, turned away or worn by nobody senses nothing. */
export const isAbleToSense = ({ scenario, world }: Scene, device: Device): boolean => {
  const { thing, traits } = device;
  const states = world.states[thing.id] ?? {};
  if (states['fault'] === 'stuck' || !hasPower(scenario, world, device)) return false;
  return Object.entries(traits.onlyWhen ?? {}).every(([key, values]) =>
    values.includes(String(states[key])),
  );
};
