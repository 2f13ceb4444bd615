import { describe, expect, it } from 'vitest';
import type { CompiledThing } from '../../../src/core/scenario/compiledScenario';
import type { Effect } from '../../../src/core/scenario/language';
import type { Scalar } from '../../../src/core/sim/intent';
import { deviceHome, deviceThing } from '../../support/deviceHome';
import { given } from '../../support/session';

const SECOND = 20;

type Case = readonly [
  name: string,
  things: readonly CompiledThing[],
  becomes: readonly (readonly [afterSeconds: number, ref: string, value: Scalar])[],
  shows: readonly (readonly [atSeconds: number, ref: string, value: Scalar])[],
];

/** What becomes so in a home by a rule of the clock, and what its devices show then. */
const run = ([, things, becomes, shows]: Case): readonly (Scalar | undefined)[] => {
  const rules = becomes.map(([seconds, ref, value], index) => ({
    id: `rule-${index}`,
    at: seconds * SECOND,
    waitTicks: 0,
    repeats: false,
    do: [{ verb: 'set', ref, value } satisfies Effect],
  }));
  const visit = given(deviceHome(things, { rules, endTick: 40_000, minutes: 33 }));
  return shows.map(([seconds, ref]) => {
    const [id = '', key = ''] = ref.split('.');
    return visit.after(seconds * SECOND).world.states[id]?.[key];
  });
};

const smoke = (reaches: string, at = 'bedroom/middle') => deviceThing('fumes', 'fumes', { at, states: { what: 'smoke', reaches } }); // prettier-ignore
const alarm = deviceThing('alarm', 'smoke-alarm', { at: 'living/wall' });
const window = deviceThing('window', 'window', { at: 'bedroom/window' });
const puddle = (at: string) => deviceThing('puddle', 'puddle', { at, states: { floor: 'dry' } });
const leak = (lies = 'on-floor') => deviceThing('leak', 'leak-sensor', { states: { lies } });
const cooker = deviceThing('cooker', 'cooker', { states: { ring: 'off' } });
const guard = (zone: string) => deviceThing('guard', 'cooker-guard', { device: { of: 'cooker', zone } }); // prettier-ignore
const climate = (states: Readonly<Record<string, Scalar>> = {}) => deviceThing('climate', 'climate-sensor', { states: { 'air-temperature': 19, ...states } }); // prettier-ignore
const tap = deviceThing('tap', 'tap', { at: 'living/wall' });
const pills = deviceThing('pills', 'pill-dispenser');

const cases: readonly Case[] = [
  ['smoke through the flat makes the alarm sound after a while', [smoke('flat'), alarm], [[5, 'fumes.source', 'on']],
    [[60, 'alarm.smoke', 'clear'], [80, 'alarm.smoke', 'detected'], [80, 'alarm.sound', 'sounding']]],
  ['smoke of another room stays there', [smoke('room'), alarm], [[5, 'fumes.source', 'on']], [[300, 'alarm.smoke', 'clear']]],
  ['an open window keeps the air clear', [smoke('flat'), alarm, window], [[4, 'window.leaf', 'open'], [5, 'fumes.source', 'on']], [[300, 'alarm.smoke', 'clear']]],
  ['an open window clears it, and the alarm falls silent', [smoke('flat'), alarm, window], [[5, 'fumes.source', 'on'], [100, 'window.leaf', 'open']],
    [[99, 'alarm.sound', 'sounding'], [215, 'alarm.smoke', 'detected'], [225, 'alarm.smoke', 'clear'], [225, 'alarm.sound', 'silent']]],
  ['time clears it once the source is off', [smoke('flat'), alarm], [[5, 'fumes.source', 'on'], [100, 'fumes.source', 'off']], [[225, 'fumes.air', 'clear']]],
  ['an alarm for smoke does not smell gas', [deviceThing('fumes', 'fumes', { states: { what: 'gas', source: 'on', reaches: 'flat' } }), alarm], [], [[300, 'alarm.smoke', 'clear']]],
  ['gas is smelt where it is', [deviceThing('fumes', 'fumes', { states: { what: 'gas', source: 'on' } }), deviceThing('gas', 'gas-detector')], [], [[80, 'gas.gas', 'detected']]],
  ['a leak sensor gets wet', [puddle('living/wall'), leak()], [[5, 'puddle.floor', 'wet'], [20, 'puddle.floor', 'dry']], [[7, 'leak.leak', 'dry'], [9, 'leak.leak', 'wet'], [25, 'leak.leak', 'dry']]],
  ['a leak sensor on a shelf does not', [puddle('living/wall'), leak('on-shelf')], [[5, 'puddle.floor', 'wet']], [[20, 'leak.leak', 'dry']]],
  ['water in another room is out of reach', [puddle('bedroom/middle'), leak()], [[5, 'puddle.floor', 'wet']], [[20, 'leak.leak', 'dry']]],
  ['a cooker left alone is cut after five minutes', [cooker, guard('bedroom')], [[5, 'cooker.ring', 'on']], [[300, 'cooker.ring', 'on'], [306, 'guard.guard', 'cut'], [306, 'cooker.ring', 'off']]],
  ['a cooker with somebody beside it is not', [cooker, guard('living')], [[5, 'cooker.ring', 'on']], [[400, 'cooker.ring', 'on']]],
  ['the air gets colder', [climate()], [[5, 'climate.air-temperature', 15]], [[4, 'climate.temperature', 19], [6, 'climate.temperature', 15]]],
  ['a sensor in the sun does not follow the air', [climate({ sun: 'in-sun', temperature: 27 })], [[5, 'climate.air-temperature', 15]], [[60, 'climate.temperature', 27]]],
  ['a running tap steams the room up', [climate(), tap], [[5, 'tap.tap', 'running']], [[100, 'climate.humidity', 'normal'], [126, 'climate.humidity', 'damp']]],
  ['a dispenser calls, and a dose nobody takes is missed', [pills], [[5, 'pills.dose', 'due']], [[6, 'pills.sound', 'reminding'], [600, 'pills.dose', 'due'], [606, 'pills.dose', 'missed'], [606, 'pills.sound', 'silent']]],
]; // prettier-ignore

describe('what the world does', () => {
  it.each(cases)('%s', (...one) => {
    expect(run(one)).toEqual(one[3].map(([, , value]) => value));
  });
});
