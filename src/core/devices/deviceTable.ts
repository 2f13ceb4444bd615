import type { DeviceTraits, Minded } from '../registry/deviceTraits';
import type { ThingKind } from '../registry/thingKind';
import type { CompiledScenario } from '../scenario/compiledScenario';
import { lookupOf } from '../world/lookupOf';
import type { Device } from './device';

type DeviceTable = {
  /** With what else follows the world by itself, in the order of the file. */
  readonly all: readonly Device[];
  readonly byId: ReadonlyMap<string, Device>;
  readonly hubs: readonly Device[];
  /** After what which devices look again, in the order of the file. */
  readonly minding: ReadonlyMap<Minded, readonly Device[]>;
  /** Things that switch the mains of the flat. */
  readonly fuseBoards: readonly string[];
};

const mindedBy = ({ traits }: Device): readonly Minded[] => [
  ...Object.values(traits.senses).flatMap(({ minds }) => minds),
  ...(traits.supply === 'battery' || traits.supply === 'none' ? [] : (['state.mains'] as const)),
];

const traitsOf = ({ device, follows }: ThingKind): DeviceTraits | null =>
  device ?? (follows === undefined ? null : { supply: 'none', senses: follows, reports: [] });

const build = (scenario: CompiledScenario): DeviceTable => {
  const entities = [...lookupOf(scenario).entities.values()];
  const all = entities.flatMap(({ kind, thing }): readonly Device[] => {
    const traits = traitsOf(kind);
    return traits === null || thing === null ? [] : [{ thing, traits }];
  });
  const minding = new Map<Minded, Device[]>();
  for (const device of all)
    for (const minded of new Set(mindedBy(device)))
      minding.set(minded, [...(minding.get(minded) ?? []), device]);
  return {
    all,
    byId: new Map(all.map((device) => [device.thing.id, device])),
    hubs: all.filter(({ traits }) => traits.role === 'hub'),
    minding,
    fuseBoards: entities.filter(({ kind }) => 'mains' in kind.states).map(({ id }) => id),
  };
};

// A cache, not state: the same scenario always has the same devices.
const built = new WeakMap<CompiledScenario, DeviceTable>();

/** The devices of a scenario, found on first use. */
export const deviceTable = (scenario: CompiledScenario): DeviceTable => {
  const known = built.get(scenario);
  if (known !== undefined) return known;
  const table = build(scenario);
  built.set(scenario, table);
  return table;
};
