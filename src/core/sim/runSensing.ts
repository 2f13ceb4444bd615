import { deviceFacts } from '../devices/deviceFacts';
import { deviceTable } from '../devices/deviceTable';
import { look } from '../devices/look';
import { commitFacts } from './commitFacts';
import type { Turn } from './openTurn';
import { sceneOf } from './sceneOf';

const NONE: readonly string[] = [];

/** Devices that minded a fact of the tick before look at the world, in the order they were told of it. */
export const runSensing = (turn: Turn): void => {
  const { sensing } = turn.kernel;
  if (sensing.length === 0) return;
  turn.kernel = { ...turn.kernel, sensing: NONE };
  const { byId } = deviceTable(turn.scenario);
  for (const id of sensing) {
    const device = byId.get(id);
    if (device === undefined) continue;
    const scene = sceneOf(turn.scenario, turn.world, turn.kernel.tick);
    const { shown, deeds, rng } = look(scene, device, turn.kernel.deeds, turn.kernel.rng);
    if (deeds !== turn.kernel.deeds || rng !== turn.kernel.rng)
      turn.kernel = { ...turn.kernel, deeds, rng };
    for (const [key, to] of shown) {
      const now = sceneOf(turn.scenario, turn.world, turn.kernel.tick);
      commitFacts(turn, deviceFacts(now, device, key, to));
    }
  }
};
