import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Fact } from '../sim/fact';
import type { World } from '../world/world';
import { deviceTable } from './deviceTable';
import type { Device } from './device';
import { zoneOf } from './zoneOf';

const NOBODY: readonly Device[] = [];

/** Who moves within a room is no matter for devices that watch another. */
const watching = (
  scenario: CompiledScenario,
  world: World,
  who: string,
  devices: readonly Device[],
): readonly Device[] => {
  const room = world.places[who]?.room;
  return devices.filter(({ thing }) => zoneOf({ scenario, world }, thing)?.room === room);
};

/** A device looks again when somebody changes something of its own, or when it shows what is not so. */
const itself = (scenario: CompiledScenario, world: World, fact: Fact): readonly Device[] => {
  if (fact.type !== 'state/changed') return NOBODY;
  const device = deviceTable(scenario).byId.get(fact.entity);
  if (device === undefined) return NOBODY;
  const isFalse = world.states[fact.entity]?.['fault'] === 'false-trigger';
  return fact.by !== 'device' || isFalse ? [device] : NOBODY;
};

/** The devices that have to look again after a fact; `world` is the one just after it. */
export const mindersOf = (
  scenario: CompiledScenario,
  world: World,
  fact: Fact,
): readonly Device[] => {
  const { all, minding } = deviceTable(scenario);
  if (all.length === 0) return NOBODY;
  if (fact.type === 'phase/began') return fact.phase === 'debrief' ? NOBODY : all;
  if (fact.type !== 'state/changed') {
    const minders = minding.get(fact.type) ?? NOBODY;
    return fact.type === 'actor/moved' ? watching(scenario, world, fact.who, minders) : minders;
  }
  const minders = minding.get(`state.${fact.key}`) ?? NOBODY;
  return [...minders, ...itself(scenario, world, fact)];
};
