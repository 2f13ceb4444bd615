import { describe, expect, it } from 'vitest';
import type { ThingKind } from '../../src/core/registry/thingKind';
import type { Scalar } from '../../src/core/sim/intent';
import { registry } from '../../src/kinds';
import { deviceHome, deviceThing } from '../support/deviceHome';
import { errorsAfter } from '../support/scenarioFiles';
import { given } from '../support/session';

const kinds: readonly ThingKind[] = Object.values(registry.things).filter(({ kind }) => kind !== 'resident'); // prettier-ignore
const devices = kinds.filter(({ device }) => device !== undefined);

const allowedBy = (kind: ThingKind, key: string): readonly Scalar[] => {
  const allowed = kind.states[key];
  return allowed === undefined || allowed === 'number' ? [] : allowed;
};

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('every act on %s', (id, kind) => {
  const verbs = Object.entries(kind.verbs);

  it('has an effect, or is refused with a reason', () => {
    for (const [verb, { from = {} }] of verbs) {
      const states = Object.fromEntries(Object.entries(from).map(([key, [first = '']]) => [key, first])); // prettier-ignore
      const home = deviceHome([deviceThing('it', id, { states })]);
      const { latest } = given(home).when({ type: 'do', verb, thing: 'it' });
      const fact = latest.find(({ type }) => type === 'thing/used' || type === 'intent/refused');
      if (fact?.type === 'intent/refused') expect(fact.reason).toMatch(/^(not-now|cannot-do)$/);
      else expect(fact).toMatchObject({ type: 'thing/used', verb });
    }
  });

  it('starts from states that it can be in', () => {
    const wrong = verbs.flatMap(([verb, { from = {} }]) =>
      Object.entries(from).flatMap(([key, values]) =>
        values.filter((value) => !allowedBy(kind, key).includes(value)).map((value) => `${verb}: ${key} ${value}`),
      ),
    ); // prettier-ignore
    expect(wrong).toEqual([]);
  });
});

describe.each(devices.map((kind) => [kind.kind, kind] as const))('the device %s', (id, kind) => {
  const traits = kind.device;
  if (traits === undefined) throw new Error('it is a device');

  it('parses its own example in a scenario', () => {
    const state = JSON.stringify(kind.example.states);
    const before = '  - {id: night-path';
    const line = `  - {id: it, is: ${id}, at: hall/centre, state: ${state}}\n`;
    expect(errorsAfter('scenario.yaml', before, line + before)).toEqual([]);
  });

  it('has the states and acts of every device', () => {
    expect(kind.states).toMatchObject({ fault: ['none', 'stuck', 'slow', 'false-trigger'] });
    expect(kind.states[traits.role === 'hub' ? 'network' : 'link']).toBeDefined();
    expect('battery' in kind.states).toBe(traits.supply !== 'mains');
    expect(kind.verbs).toMatchObject({ restart: {}, 'have-repaired': {}, test: {} });
    expect('replace-battery' in kind.verbs).toBe(traits.supply !== 'mains');
  });

  it('senses and reports states of its own, with values that these can have', () => {
    for (const [key, { falsely, also = {}, delayTicks = {} }] of Object.entries(traits.senses)) {
      expect(kind.states[key]).toBeDefined();
      const named = [...Object.keys(also), ...(falsely === undefined ? [] : [falsely])];
      const timed = typeof delayTicks === 'number' ? [] : Object.keys(delayTicks);
      expect([...named, ...timed].filter((value) => !allowedBy(kind, key).includes(value))).toEqual([]); // prettier-ignore
      const set = Object.values(also).flatMap((states) => Object.entries(states));
      const own = set.filter(([one]) => !one.startsWith('of.'));
      expect(own.filter(([one, value]) => !allowedBy(kind, one).includes(value))).toEqual([]);
    }
    expect(traits.reports.filter((key) => !(key in kind.states))).toEqual([]);
    for (const [key, values] of Object.entries(traits.onlyWhen ?? {}))
      expect(values.filter((value) => !allowedBy(kind, key).includes(value))).toEqual([]);
  });

  it('is plain JSON in any visit, and has every fault', () => {
    for (const fault of allowedBy(kind, 'fault')) {
      const home = deviceHome([deviceThing('it', id, { states: { fault } }), deviceThing('hub', 'hub')]); // prettier-ignore
      const { state } = given(home).after(30);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      const mended = given(home).when({ type: 'do', verb: 'have-repaired', thing: 'it' });
      expect(mended.world.states['it']?.['fault']).toBe('none');
    }
  });
});
