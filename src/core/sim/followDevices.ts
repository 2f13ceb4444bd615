import { deviceTable } from '../devices/deviceTable';
import { mindersOf } from '../devices/mindersOf';
import { passesTest } from '../devices/passesTest';
import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Fact } from './fact';
import type { Turn } from './openTurn';

/** Author-set: how long a device takes to answer a test. */
const ANSWERS_TICKS = TICKS_PER_SECOND;

/** Somebody tries a device out: it answers, or stays silent. */
const beginTest = (turn: Turn, { verb, thing }: Extract<Fact, { type: 'thing/used' }>): void => {
  const device = verb === 'test' ? deviceTable(turn.scenario).byId.get(thing) : undefined;
  if (device === undefined) return;
  const { tick, deeds } = turn.kernel;
  const to = passesTest(turn.scenario, turn.world, device) ? 'works' : 'silent';
  const others = deeds.filter(({ who, key }) => who !== thing || key !== 'check');
  const deed = { who: thing, key: 'check', to, dueTick: tick + ANSWERS_TICKS } as const;
  turn.kernel = { ...turn.kernel, deeds: [...others, deed] };
};

/** After a fact the devices that mind it look again in the next tick, each once. */
export const followDevices = (turn: Turn, fact: Fact): void => {
  if (fact.type === 'thing/used') beginTest(turn, fact);
  const { sensing } = turn.kernel;
  const fresh = mindersOf(turn.scenario, turn.world, fact)
    .map(({ thing }) => thing.id)
    .filter((id, index, ids) => !sensing.includes(id) && ids.indexOf(id) === index);
  if (fresh.length > 0) turn.kernel = { ...turn.kernel, sensing: [...sensing, ...fresh] };
};
