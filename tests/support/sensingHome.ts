import { deviceHome, deviceThing } from './deviceHome';
import { wiredHome } from './wiredHome';

/** A home of devices with faults, whose air thickens and whose temperature falls. */
export const sensingHome = wiredHome(
  deviceHome(
    [
      deviceThing('hub', 'hub'),
      deviceThing('board', 'fuse-board'),
      deviceThing('door', 'door', { states: { leaf: 'ajar' } }),
      deviceThing('contact', 'door-contact', { device: { of: 'door' } }),
      deviceThing('presence', 'occupancy-sensor', { device: { zone: 'bedroom' } }),
      deviceThing('ghost', 'occupancy-sensor', { states: { fault: 'false-trigger' } }),
      deviceThing('mat', 'bed-exit-sensor', { at: 'bedroom/bed', states: { fault: 'slow' } }),
      deviceThing('fumes', 'fumes', { states: { what: 'gas', source: 'on' } }),
      deviceThing('gas', 'gas-detector'),
      deviceThing('cooker', 'cooker', { states: { ring: 'on' } }),
      deviceThing('guard', 'cooker-guard', { device: { of: 'cooker', zone: 'bedroom' } }),
      deviceThing('climate', 'climate-sensor', { states: { 'air-temperature': 17 } }),
      deviceThing('alert', 'alert'),
      deviceThing('base', 'base-unit'),
      deviceThing('pills', 'pill-dispenser', { states: { dose: 'due' } }),
    ],
    { endTick: 15_000, minutes: 12.5 },
  ),
  [
    {
      id: 'airs',
      name: 'Air',
      when: { became: { 'gas.gas': 'detected' } },
      wait: '5s',
      do: [{ set: { 'door.leaf': 'open' } }],
    },
    {
      id: 'shuts',
      name: 'Shut',
      when: { became: { 'presence.occupancy': 'clear' } },
      do: [{ set: { 'door.leaf': 'closed' } }],
    },
  ],
  [
    {
      id: 'chain',
      alert: 'alert',
      when: { became: { 'gas.gas': 'detected', 'presence.occupancy': 'occupied' } },
      base: 'base',
      centre: 'doctor',
      contacts: 'nobody',
      emergency: 'doctor',
      voice: 'Hello?',
      answer: { who: 'jeanne', line: 'Yes.' },
      source: 'a test',
      status: 'author-set',
    },
  ],
);
