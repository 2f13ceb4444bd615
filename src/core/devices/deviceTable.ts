import type { Minded } from '../registry/deviceTraits';
import type { CompiledScenario } from '../scenario/compiledScenario';
import { lookupOf } from '../world/lookupOf';
import type { Device } from './device';

type DeviceTable = {
  /** In the order of the file. */
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
  ...(traits.supply === 'battery' ? [] : (['state.mains'] as const)),
];

const build = (scenario: CompiledScenario): DeviceTable => {
  const entities = [...lookupOf(scenario).entities.values()];
  const all = entities.flatMap(({ kind, thing }): readonly Device[] =>
    kind.device === undefined || thing === null ? [] : [{ thing, traits: kind.device }],
  );
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
