import type { DeviceTraits } from '../../registry/deviceTraits';
import type { CompiledThing } from '../compiledScenario';
import type { Condition, Effect, Moment } from '../language';

type Device = { readonly thing: CompiledThing; readonly traits: DeviceTraits };

/** The things of a scenario among which an automation works. */
export type Devices = {
  readonly all: readonly Device[];
  /** Things that switch the mains. */
  readonly fuseBoards: readonly string[];
};

const is = (ref: string, ...values: readonly string[]): Condition => ({
  verb: 'is',
  states: [{ ref, values }],
});

/** There is current in a device. */
const powered = ({ thing: { id }, traits }: Device, boards: readonly string[]): Condition => {
  const charged = is(`${id}.battery`, 'full', 'low');
  const fed: Condition = { verb: 'all', of: boards.map((board) => is(`${board}.mains`, 'on')) };
  if (traits.supply === 'battery') return charged;
  return traits.supply === 'mains' ? fed : { verb: 'any', of: [fed, charged] };
};

/** `entity.key` of every state a moment names. */
export const refsOf = (moment: Moment): readonly string[] => {
  if (moment.verb === 'any') return moment.of.flatMap(refsOf);
  return moment.verb === 'became' ? moment.states.map(({ ref }) => ref) : [];
};

/** A device has power and its link; of a hub, its network is asked where a line is. */
export const deviceWorks = (device: Device, boards: readonly string[]): Condition => ({
  verb: 'all',
  of: [
    ...(device.traits.role === 'hub' ? [] : [is(`${device.thing.id}.link`, 'online')]),
    powered(device, boards),
  ],
});

const entityOf = (ref: string): string => ref.slice(0, ref.indexOf('.'));

const targetsOf = (effects: readonly Effect[]): readonly string[] =>
  effects.flatMap((effect) =>
    effect.verb === 'set' || effect.verb === 'add' || effect.verb === 'vary'
      ? [entityOf(effect.ref)]
      : [],
  );

/**
 * What has to work for the home to do something by itself: a hub, and every device it starts from, acts on, or acts
 * through, as a light module does for its lamp.
 */
export const reachCondition = (
  { all, fuseBoards }: Devices,
  when: Moment,
  effects: readonly Effect[],
): Condition => {
  const named = new Set([...refsOf(when).map(entityOf), ...targetsOf(effects)]);
  const involved = all.filter(
    ({ thing, traits }) =>
      traits.role !== 'hub' &&
      (named.has(thing.id) || (traits.of?.includes('power') && named.has(thing.device?.of ?? ''))),
  );
  const hubs = all
    .filter(({ traits }) => traits.role === 'hub')
    .map((hub): Condition => ({
      verb: 'all',
      of: [is(`${hub.thing.id}.network`, 'up'), powered(hub, fuseBoards)],
    }));
  return {
    verb: 'all',
    of: [{ verb: 'any', of: hubs }, ...involved.map((device) => deviceWorks(device, fuseBoards))],
  };
};
