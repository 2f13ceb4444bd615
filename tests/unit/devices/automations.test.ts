import { describe, expect, it } from 'vitest';
import { nightChances } from '../../../src/core/night/nightChances';
import { runNight } from '../../../src/core/night/runNight';
import { visitWorlds } from '../../../src/core/night/visitWorlds';
import type { AuthoredAutomation } from '../../../src/core/scenario/compile/compileAutomation';
import type { CompiledScenario, CompiledThing } from '../../../src/core/scenario/compiledScenario';
import type { Scalar } from '../../../src/core/sim/intent';
import { deviceHome, deviceThing } from '../../support/deviceHome';
import { errorsAfter } from '../../support/scenarioFiles';
import { given } from '../../support/session';
import { wiredHome } from '../../support/wiredHome';
import { shippedScenario } from '../../support/shippedProject';

type States = Readonly<Record<string, Scalar>>;
const SECOND = 20;

const lights: AuthoredAutomation = {
  id: 'lights',
  name: 'Light',
  when: { became: { 'presence.occupancy': 'occupied' } },
  do: [{ set: { 'lamp.power': 'on' } }],
};

const home = (states: Readonly<Record<string, States>> = {}, more: readonly CompiledThing[] = []) =>
  deviceHome([
    deviceThing('hub', 'hub', { states: states['hub'] ?? {} }),
    deviceThing('presence', 'occupancy-sensor', { at: 'bedroom/middle', states: states['presence'] ?? {} }),
    deviceThing('lamp', 'lamp'),
    deviceThing('node', 'light-node', { states: states['node'] ?? {}, device: { of: 'lamp' } }),
    ...more,
  ]); // prettier-ignore

const lampAfter = (scenario: CompiledScenario, seconds = 2) =>
  given(scenario)
    .after(5)
    .when({ type: 'go', place: 'bedroom/middle' })
    .after(seconds * SECOND).world.states['lamp']?.['power'];

describe('an automation', () => {
  it.each<readonly [string, Readonly<Record<string, States>>, Partial<AuthoredAutomation>, string]>([
    ['does what it says', {}, {}, 'on'],
    ['does nothing when it is switched off', {}, { enabled: 'off' }, 'off'],
    ['hears no sensor that is offline', { presence: { link: 'offline' } }, {}, 'off'],
    ['hears no sensor that sees nothing', { presence: { fault: 'stuck' } }, {}, 'off'],
    ['reaches no lamp over a module that is offline', { node: { link: 'offline' } }, {}, 'off'],
    ['reaches no lamp over a module without a battery', { node: { battery: 'empty' } }, {}, 'off'],
    ['does nothing without the network', { hub: { network: 'down' } }, {}, 'off'],
    ['waits as long as it is told', {}, { wait: '10s' }, 'off'],
    ['asks its condition', {}, { if: { is: { 'lamp.power': 'on' } } }, 'off'],
  ])('%s', (_, states, patch, power) => {
    expect(lampAfter(wiredHome(home(states), [{ ...lights, ...patch }]))).toBe(power);
  }); // prettier-ignore

  it('comes later when its sensor is slow', () => {
    const slow = wiredHome(home({ presence: { fault: 'slow' } }), [lights]);
    expect([lampAfter(slow, 9), lampAfter(slow, 12)]).toEqual(['off', 'on']);
  });

  it('does so every time, and is switched at the panel', () => {
    const scenario = wiredHome(home(), [
      lights,
      { ...lights, id: 'darkens', when: { became: { 'presence.occupancy': 'clear' } }, do: [{ set: { 'lamp.power': 'off' } }] },
    ]); // prettier-ignore
    const there = (visit: ReturnType<typeof given>) => visit.when({ type: 'go', place: 'bedroom/middle' }).after(3); // prettier-ignore
    const back = (visit: ReturnType<typeof given>) => visit.when({ type: 'go', place: 'living/start' }).after(3); // prettier-ignore
    const twice = there(back(there(given(scenario).after(5))));
    expect(twice.world.states['lamp']?.['power']).toBe('on');
    const off = back(twice).when({ type: 'do', verb: 'switch-off', thing: 'lights' });
    expect(there(off).world.states['lamp']?.['power']).toBe('off');
  });
});

describe('at night', () => {
  const { scenario: flat } = shippedScenario('risk-flat');
  const night = flat.night;
  if (night === null) throw new Error('risk-flat plays a night');
  const wired = (states: States = {}): CompiledScenario => ({
    ...flat,
    things: [
      ...flat.things,
      deviceThing('hub', 'hub', { at: 'living/door' }),
      deviceThing('mat', 'bed-exit-sensor', { at: night.bed, states }),
    ],
  });
  const path: AuthoredAutomation = {
    id: 'path',
    name: 'Light of the way',
    when: { became: { 'mat.occupancy': 'clear' } },
    do: [{ set: { 'night-path.power': 'on' } }],
  };
  const darkness = (scenario: CompiledScenario): number =>
    nightChances(scenario, night, visitWorlds(scenario, []).left)
      .filter(({ cause }) => cause.factor.id === 'dark-floor')
      .flatMap(({ perMillion }) => perMillion)
      .reduce((sum, one) => sum + one, 0);
  const unlit = darkness(wired());

  it('lights her way when she gets up, so that the dark is no cause any more', () => {
    expect(unlit).toBeGreaterThan(0);
    expect(darkness(wiredHome(wired(), [path]))).toBe(0);
  });

  it('lights it too late for the first part of the way', () => {
    const late = darkness(wiredHome(wired(), [{ ...path, wait: '8s' }]));
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(unlit);
  });

  it.each<readonly [string, States, Partial<AuthoredAutomation>]>([
    ['by a sensor that is offline', { link: 'offline' }, {}],
    ['by a sensor that is switched off', { power: 'off' }, {}],
    ['when it is switched off itself', {}, { enabled: 'off' }],
  ])('does not light it %s', (_, states, patch) => {
    expect(darkness(wiredHome(wired(states), [{ ...path, ...patch }]))).toBe(unlit);
  });

  it('darkens it again on her, when it is set so', () => {
    const dark: AuthoredAutomation = { ...path, id: 'dark', wait: '6s', do: [{ set: { 'night-path.power': 'off' } }] }; // prettier-ignore
    expect(darkness(wiredHome(wired(), [path, dark]))).toBeGreaterThan(0);
  });

  it('tells what it did among the facts of the night, in the order of time', () => {
    const scenario = wiredHome(wired(), [path]);
    const { facts } = runNight(scenario, visitWorlds(scenario, []).left, 3);
    const lit = facts.findIndex(({ body }) => body.type === 'state/changed' && body.entity === 'night-path'); // prettier-ignore
    const up = facts.findIndex(({ body }) => body.type === 'state/changed' && body.to === 'standing'); // prettier-ignore
    expect(lit).toBeGreaterThan(up);
    const times = facts.map(({ afterTicks }) => afterTicks);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});

describe('an automation that no home can have', () => {
  const S = 'scenario.yaml';
  const errorsOf = (line: string, hub = true): readonly string[] =>
    errorsAfter(
      S,
      'topics:\n',
      `${hub ? '  - {id: hub, is: hub, at: hall/centre}\n  - {id: mat, is: bed-exit-sensor, at: bedroom/bed}\n' : ''}automations:\n  - ${line}\ntopics:\n`,
    );
  const [when, act] = [
    'when: {became: {mat.occupancy: clear}}',
    'do: [{set: {hall-rug.edge: flat}}]',
  ];

  it.each([
    ['without a hub', `{id: a, name: N, when: {became: {hall-rug.edge: flat}}, ${act}}`, false, /Automations run on a hub/],
    ['started by a word', `{id: a, name: N, when: {said: introduce}, ${act}}`, true, /knows only what its devices tell/],
    ['that speaks', `{id: a, name: N, ${when}, do: [{say: jeanne, line: Hm.}]}`, true, /only switches things/],
    ['with the id of a thing', `{id: mat, name: N, ${when}, ${act}}`, true, /used twice/],
    ['that starts itself', `{id: a, name: N, ${when}, do: [{set: {mat.occupancy: clear}}]}`, true, /starts it again/],
  ])('%s', (_, line, hub, message) => {
    expect(errorsOf(line, hub).some((error) => message.test(error))).toBe(true);
  }); // prettier-ignore
});
