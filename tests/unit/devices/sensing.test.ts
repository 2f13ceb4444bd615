import { describe, expect, it } from 'vitest';
import type { CompiledThing } from '../../../src/core/scenario/compiledScenario';
import type { Effect } from '../../../src/core/scenario/language';
import type { Scalar } from '../../../src/core/sim/intent';
import { deviceHome, deviceThing } from '../../support/deviceHome';
import { given } from '../../support/session';

const SECOND = 20;
const MINUTE = 60 * SECOND;

type States = Readonly<Record<string, Scalar>>;
const set = (ref: string, value: Scalar): Effect => ({ verb: 'set', ref, value });
/** A rule that makes these so when she is greeted. */
const onGreet = (...effects: readonly Effect[]) => [
  { id: 'greeted', when: { verb: 'said', ids: ['greet'] }, waitTicks: 0, repeats: false, do: effects } as const,
]; // prettier-ignore

const stateOf = (visit: { readonly world: { readonly states: Readonly<Record<string, States>> } }, ref: string) => {
  const [id = '', key = ''] = ref.split('.');
  return visit.world.states[id]?.[key];
}; // prettier-ignore

const presence = (states: States = {}, device: CompiledThing['device'] = { zone: 'bedroom' }) =>
  deviceThing('presence', 'occupancy-sensor', { at: 'bedroom/middle', states, device });

/** What the sensor of the bedroom says once the trainee stands in there. */
const enters = (things: readonly CompiledThing[], ticks = 3): unknown => {
  const visit = given(deviceHome(things)).after(2);
  expect(stateOf(visit, 'presence.occupancy')).toBe('clear');
  return stateOf(
    visit.when({ type: 'go', place: 'bedroom/middle' }).after(ticks),
    'presence.occupancy',
  );
};

describe('an occupancy sensor', () => {
  it('follows who is in its zone, a tick later, and who leaves it', () => {
    const visit = given(deviceHome([presence()])).after(2).when({ type: 'go', place: 'bedroom/middle' }); // prettier-ignore
    expect(stateOf(visit, 'presence.occupancy')).toBe('clear');
    const seen = visit.after(1);
    expect(seen.latest).toMatchObject([{ type: 'state/changed', to: 'occupied', by: 'device' }]);
    const gone = seen.when({ type: 'go', place: 'living/start' }).after(1);
    expect(stateOf(gone, 'presence.occupancy')).toBe('clear');
  });

  it.each<readonly [string, readonly CompiledThing[], string]>([
    ['sees who comes in', [presence()], 'occupied'],
    ['that is stuck', [presence({ fault: 'stuck' })], 'clear'],
    ['that is turned away', [presence({ aim: 'turned-away' })], 'clear'],
    ['without a battery', [presence({ battery: 'empty' })], 'clear'],
    ['with a weak battery', [presence({ battery: 'low' })], 'occupied'],
    ['offline, which still sees', [presence({ link: 'offline' })], 'occupied'],
    ['that watches another room', [presence({}, { zone: 'living' }), presence()].slice(1), 'occupied'],
  ])('%s', (_, things, occupancy) => {
    expect(enters(things)).toBe(occupancy);
  }); // prettier-ignore

  it('that is slow sees her ten seconds later', () => {
    const slow = [presence({ fault: 'slow' })];
    expect(enters(slow, 9 * SECOND)).toBe('clear');
    expect(enters(slow, 11 * SECOND)).toBe('occupied');
  });

  it('that is slow forgets whom it had no time to see', () => {
    const visit = given(deviceHome([presence({ fault: 'slow' })]))
      .when({ type: 'go', place: 'bedroom/middle' })
      .after(3 * SECOND)
      .when({ type: 'go', place: 'living/start' });
    expect(stateOf(visit.after(MINUTE), 'presence.occupancy')).toBe('clear');
    expect(visit.after(MINUTE).state.kernel.deeds).toEqual([]);
  });

  it('does not see behind what is as tall as a wall', () => {
    const home = deviceHome([presence({}, {})]);
    const { apartment } = home;
    const wardrobe = {
      min: [5300, 900] as [number, number],
      max: [5350, 2900] as [number, number],
      heightMm: 2100,
    };
    const manifest = {
      ...apartment.manifest,
      collision: [...apartment.manifest.collision, wardrobe],
    };
    const visit = given({ ...home, apartment: { ...apartment, manifest } })
      .when({ type: 'go', place: 'bedroom/middle' })
      .after(2);
    const goneTo = (xMm: number) =>
      stateOf(visit.when({ type: 'go', xMm, yMm: 1500 }).after(2), 'presence.occupancy');
    expect([goneTo(5750), goneTo(4750)]).toEqual(['occupied', 'clear']);
  });

  it('that triggers falsely does so with nobody there, by the seed, and again', () => {
    const home = deviceHome([presence({ fault: 'false-trigger' })], { endTick: 30 * MINUTE });
    const times = (seed: number) =>
      given(home, { seed })
        .after(12 * MINUTE)
        .facts.flatMap((fact) =>
          fact.type === 'state/changed' && fact.to === 'occupied' ? [fact.tick] : [],
        );
    expect(times(1).length).toBeGreaterThan(2);
    expect(times(1)).toEqual(times(1));
    expect(times(1)).not.toEqual(times(2));
  });

  it('looks again when it is turned back, or gets a battery', () => {
    const turned = given(deviceHome([presence({ aim: 'turned-away' })]))
      .when({ type: 'go', place: 'bedroom/middle' })
      .after(2)
      .when({ type: 'do', verb: 're-aim', thing: 'presence' });
    expect(stateOf(turned.after(1), 'presence.occupancy')).toBe('occupied');
  });
});

describe('a bed-exit sensor', () => {
  const mat = (states: States = {}) => deviceThing('mat', 'bed-exit-sensor', { at: 'bedroom/bed', states }); // prettier-ignore
  it('says who lies in the bed and that she got up', () => {
    const home = deviceHome([mat()], {
      lives: 'bedroom/bed',
      person: { posture: 'lying' },
      rules: [
        {
          id: 'up',
          at: 5 * SECOND,
          waitTicks: 0,
          repeats: false,
          do: [{ verb: 'walk', who: 'jeanne', to: 'living/armchair' }],
        },
      ],
    });
    const visit = given(home).after(2);
    expect(stateOf(visit, 'mat.occupancy')).toBe('occupied');
    expect(stateOf(visit.after(30 * SECOND), 'mat.occupancy')).toBe('clear');
  });

  it('says nothing once it is switched off', () => {
    expect(stateOf(given(deviceHome([mat({ power: 'off' })])).after(3), 'mat.occupancy')).toBe(
      'occupied',
    );
  });
});

describe('a contact', () => {
  const things = [
    deviceThing('door', 'door', { at: 'living/wall' }),
    deviceThing('contact', 'door-contact', { device: { of: 'door' } }),
  ];
  it.each([['ajar', 'open'], ['open', 'open'], ['closed', 'closed']])(
    'of a door that is %s is %s', (leaf, contact) => {
      const visit = given(deviceHome(things, { rules: onGreet(set('door.leaf', leaf)) }));
      expect(stateOf(visit.when({ type: 'say', topic: 'greet' }).after(3), 'contact.contact')).toBe(contact);
    }); // prettier-ignore

  it('that belongs to nothing stays as it is', () => {
    const loose = [deviceThing('contact', 'door-contact', { states: { contact: 'open' } })];
    expect(stateOf(given(deviceHome(loose)).after(3), 'contact.contact')).toBe('open');
  });
});

describe('a fall detector', () => {
  const detector = (states: States = {}) => [deviceThing('detector', 'fall-detector', { states })];
  const falls = (from: string, states: States = {}, then: readonly Effect[] = []) =>
    given(
      deviceHome(detector(states), {
        person: { posture: from },
        rules: [
          ...onGreet(set('jeanne.posture', 'floor')),
          {
            id: 'then',
            when: { verb: 'ran', ids: ['greeted'] },
            waitTicks: 10 * SECOND,
            repeats: false,
            do: then,
          },
        ],
      }),
    ).when({ type: 'say', topic: 'greet' });
  const fallOf = (visit: ReturnType<typeof falls>, seconds: number) =>
    stateOf(visit.after(seconds * SECOND), 'detector.fall');

  it('takes a fall from her feet for one, once she has been still', () => {
    expect(fallOf(falls('standing'), 19)).toBe('none');
    expect(fallOf(falls('standing'), 21)).toBe('detected');
  });

  it.each<readonly [string, string, States, readonly Effect[], string]>([
    ['misses her who slides from her chair', 'sitting', {}, [], 'none'],
    ['misses her who does not wear it', 'standing', { lies: 'on-surface' }, [], 'none'],
    ['takes back what it thought when she moves', 'standing', {}, [set('jeanne.posture', 'side')], 'none'],
    ['takes its own fall for hers', 'sitting', { lies: 'on-floor' }, [], 'detected'],
  ])('%s', (_, from, states, then, fall) => {
    expect(fallOf(falls(from, states, then), 60)).toBe(fall);
  }); // prettier-ignore

  it('goes on saying so until somebody clears it', () => {
    const visit = falls('standing', {}, [])
      .after(25 * SECOND)
      .when({ type: 'do', verb: 'clear-alarm', thing: 'detector' });
    expect(stateOf(visit, 'detector.fall')).toBe('none');
  });
});

describe('a test', () => {
  it.each<readonly [string, States, string]>([
    ['that works', {}, 'works'],
    ['that is slow', { fault: 'slow' }, 'works'],
    ['that is stuck', { fault: 'stuck' }, 'silent'],
    ['that is offline', { link: 'offline' }, 'silent'],
    ['without a battery', { battery: 'empty' }, 'silent'],
  ])('of a device %s', (_, states, check) => {
    const visit = given(deviceHome([deviceThing('presence', 'occupancy-sensor', { states })]));
    const tried = visit.when({ type: 'do', verb: 'test', thing: 'presence' });
    expect(stateOf(tried.after(2 * SECOND), 'presence.check')).toBe(check);
  });
});
