import type { CompiledScenario } from '../scenario/compiledScenario';
import type { FactOf } from '../sim/fact';
import type { Scalar } from '../sim/intent';
import type { Tick } from '../kernel/tick';
import type { Reported, World } from '../world/world';
import type { Device } from './device';
import { deviceTable } from './deviceTable';
import { reachesHub } from './reachesHub';

type Reports = World['reported'];
type Row = Readonly<Record<string, Reported>>;
type Changed = Pick<FactOf<'state/changed'>, 'entity' | 'key'> & { readonly tick: Tick };

/** How many earlier values of a state the panel keeps. */
const KEPT = 8;
const NOTHING: Reports = {};

/** What the panel is told of a device, its battery as well. */
const keysOf = ({ traits }: Device): readonly string[] =>
  traits.supply === 'mains' ? traits.reports : [...traits.reports, 'battery'];

const told = (row: Row, key: string, value: Scalar, tick: Tick): Row => {
  const known = row?.[key];
  if (known?.value === value) return row;
  const before: Reported['before'] =
    known === undefined
      ? []
      : [{ value: known.value, tick: known.tick }, ...known.before].slice(0, KEPT - 1);
  return { ...row, [key]: { value, tick, before } };
};

/** A device that is heard tells everything; of one that is lost the panel knows since when. */
const rowAfter = (
  scenario: CompiledScenario,
  world: Pick<World, 'states'>,
  device: Device,
  before: Row,
  tick: Tick,
): Row => {
  const isHeard = reachesHub(scenario, world, device);
  const row = told(before, 'link', isHeard ? 'online' : 'offline', tick);
  if (!isHeard) return row;
  const states = world.states[device.thing.id] ?? {};
  return keysOf(device).reduce((now, key) => told(now, key, states[key] ?? '', tick), row);
};

const rowsAfter = (
  scenario: CompiledScenario,
  world: Pick<World, 'states' | 'reported'>,
  devices: readonly Device[],
  tick: Tick,
): Reports => {
  const rows = devices.flatMap((device) => {
    const before = world.reported[device.thing.id] ?? {};
    const row = rowAfter(scenario, world, device, before, tick);
    return row === before ? [] : [[device.thing.id, row] as const];
  });
  return rows.length === 0 ? world.reported : { ...world.reported, ...Object.fromEntries(rows) };
};

/** Neither the hub itself nor what is no device. */
const isOnPanel = ({ traits }: Device): boolean =>
  traits.role !== 'hub' && traits.supply !== 'none';

const reporting = (scenario: CompiledScenario): readonly Device[] => {
  const { all, hubs } = deviceTable(scenario);
  return hubs.length === 0 ? [] : all.filter(isOnPanel);
};

/** What the panel shows before anything has happened: what every device it hears is like. */
export const reportsAtStart = (
  scenario: CompiledScenario,
  states: World['states'],
): World['reported'] => rowsAfter(scenario, { states, reported: NOTHING }, reporting(scenario), 0);

/** What the panel shows once a state has changed; `world` has the new state already. */
export const reportsAfter = (
  scenario: CompiledScenario,
  world: Pick<World, 'states' | 'reported'>,
  { entity, key, tick }: Changed,
): World['reported'] => {
  const { all, byId } = deviceTable(scenario);
  if (all.length === 0) return world.reported;
  const device = byId.get(entity);
  // The mains and the hub decide for everything that hangs on them.
  if (key === 'mains' || device?.traits.role === 'hub')
    return rowsAfter(scenario, world, reporting(scenario), tick);
  if (device === undefined) return world.reported;
  return rowsAfter(scenario, world, reporting(scenario).includes(device) ? [device] : [], tick);
};
