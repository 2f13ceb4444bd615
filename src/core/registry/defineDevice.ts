import { deviceActs } from './deviceActs';
import type { DeviceTraits } from './deviceTraits';
import type { ThingKind, VerbDefinition } from './thingKind';

type Device = ThingKind & { readonly device: DeviceTraits };
type States = ThingKind['states'];

/** A hub is reached over the network of the house; every other device has its link to it. */
const linkOf = ({ role }: DeviceTraits): States =>
  role === 'hub' ? { network: ['up', 'down'] } : { link: ['online', 'offline'] };

const statesOf = (device: DeviceTraits): States => ({
  ...linkOf(device),
  ...(device.supply === 'mains' ? {} : { battery: ['full', 'low', 'empty'] }),
  fault: ['none', 'stuck', 'slow', 'false-trigger'],
  check: ['untested', 'works', 'silent'],
});

const actsOf = ({ supply, role }: DeviceTraits): Readonly<Record<string, VerbDefinition>> => {
  const { 'replace-battery': battery, restart, 'have-repaired': repair, test } = deviceActs;
  return {
    ...(supply === 'mains' ? {} : { 'replace-battery': battery }),
    restart:
      role === 'hub'
        ? { ...restart, sets: { network: 'up' }, from: { network: ['down'] } }
        : restart,
    'have-repaired': repair,
    test,
  };
};

/** A kind with a `device` part: the states and acts every device has come with it, behind its own. */
export const defineDevice = (kind: Device): Device => ({
  ...kind,
  states: { ...kind.states, ...statesOf(kind.device) },
  verbs: { ...kind.verbs, ...withoutOwn(actsOf(kind.device), kind.verbs) },
});

/** The common acts that the kind has no words of its own for. */
const withoutOwn = (
  acts: Readonly<Record<string, VerbDefinition>>,
  own: ThingKind['verbs'],
): ThingKind['verbs'] =>
  Object.fromEntries(
    Object.entries(acts).map(([id, act]) => [
      id,
      { ...act, ...(own[id] && { name: own[id].name }) },
    ]),
  );
