import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Sense } from '../registry/deviceTraits';
import { zoneOf } from './zoneOf';

/** The ring of its cooker is on and nobody is in the kitchen: after five minutes (author-set) it cuts the cooker. */
export const leftCooking = {
  by: (scene, thing) => {
    const { places, states } = scene.world;
    const cooker = thing.device?.of;
    const kitchen = zoneOf(scene, thing)?.room;
    if (cooker === undefined || states[cooker]?.['ring'] !== 'on') return null;
    return Object.values(places).some(({ room }) => room === kitchen) ? null : 'cut';
  },
  minds: ['state.ring', 'state.at', 'actor/entered', 'actor/left'],
  delayTicks: 300 * TICKS_PER_SECOND,
  falsely: 'cut',
  also: { cut: { 'of.ring': 'off' } },
} as const satisfies Sense;
