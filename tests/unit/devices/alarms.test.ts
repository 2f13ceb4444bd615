import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { playInputs } from '../../../src/core/recording/playInputs';
import type { AuthoredAlarm } from '../../../src/core/scenario/compile/compileAlarm';
import type { Scalar } from '../../../src/core/sim/intent';
import { deviceHome, deviceThing } from '../../support/deviceHome';
import { randomIntents } from '../../support/randomIntents';
import { errorsAfter } from '../../support/scenarioFiles';
import { given, type Session } from '../../support/session';
import { wiredHome } from '../../support/wiredHome';

type States = Readonly<Record<string, Scalar>>;
const SECOND = 20;

const chain: AuthoredAlarm = {
  id: 'chain',
  alert: 'alert',
  when: { became: { 'presence.occupancy': 'occupied' } },
  base: 'base',
  centre: 'doctor',
  contacts: ['nobody', 'nurse'],
  emergency: 'doctor',
  voice: 'Hello?',
  answer: { who: 'jeanne', line: 'Yes.' },
  times: { centre: '10s', voice: '5s', answer: '20s', contact: '30s' },
  source: 'a test',
  status: 'author-set',
};

type Home = {
  readonly base?: States;
  readonly sensor?: States;
  readonly person?: States;
  readonly lives?: string;
  readonly alarm?: Partial<AuthoredAlarm>;
};

const homeOf = ({ base = {}, sensor = {}, person = {}, lives = 'living/armchair', alarm = {} }: Home = {}) =>
  wiredHome(
    deviceHome(
      [
        deviceThing('alert', 'alert'),
        deviceThing('base', 'base-unit', { states: base }),
        deviceThing('presence', 'occupancy-sensor', { at: 'bedroom/middle', states: sensor }),
      ],
      { person: { mind: 'awake', ...person }, lives, endTick: 20_000 },
    ),
    [],
    [{ ...chain, ...alarm }],
  ); // prettier-ignore

/** The alarm begins: somebody walks into the sensor. */
const raised = (home: Home = {}): Session =>
  given(homeOf(home)).after(5).when({ type: 'go', place: 'bedroom/middle' }).after(3);

const alertAfter = (visit: Session, seconds: number) => visit.after(seconds * SECOND).world.states['alert']; // prettier-ignore
const deaf = { person: { mind: 'unresponsive' } };

describe('an alarm', () => {
  it('goes from the source to the base, the centre, a voice, and rests with her answer', () => {
    const visit = raised();
    expect(alertAfter(visit, 1)).toMatchObject({ status: 'raised', stage: 'at-base' });
    expect(alertAfter(visit, 11)).toMatchObject({ stage: 'at-centre' });
    expect(alertAfter(visit, 16)).toMatchObject({ stage: 'voice', answer: 'none' });
    expect(alertAfter(visit, 22)).toMatchObject({ stage: 'voice', answer: 'answered' });
    expect(alertAfter(visit, 300)).toMatchObject({ status: 'raised', stage: 'voice' });
    const said = visit.after(60 * SECOND).factsOf('line/spoken');
    expect(said.map(({ who }) => who)).toEqual(['doctor', 'jeanne']);
  });

  it.each<readonly [string, Home]>([
    ['is not awake', deaf],
    ['is in another room than the base', { lives: 'bedroom/bed', person: { posture: 'lying' } }],
    ['does not, as the scenario says', { alarm: { answer: { who: 'jeanne', line: 'Yes.', if: { has: 'clue/none' } } } }],
    ['is given no line', { alarm: { answer: undefined } }],
  ])('goes on to the first contact who answers when she %s', (_, home) => {
    const visit = raised(home);
    expect(alertAfter(visit, 37)).toMatchObject({ stage: 'contact', answer: 'none' });
    expect(alertAfter(visit, 94)).toMatchObject({ stage: 'contact', answer: 'none' });
    expect(alertAfter(visit, 98)).toMatchObject({ stage: 'contact', answer: 'contact-informed' });
    expect(alertAfter(visit, 400)).toMatchObject({ stage: 'contact', status: 'raised' });
  }); // prettier-ignore

  it('ends with the emergency service when no contact answers, and stays raised', () => {
    const visit = raised({ ...deaf, alarm: { contacts: ['nobody'] } });
    expect(alertAfter(visit, 300)).toMatchObject({ stage: 'emergency', status: 'raised' });
  });

  it.each([
    ['acknowledge', 5, 'at-base'],
    ['close', 5, 'at-base'],
    ['acknowledge', 12, 'at-centre'],
    ['close', 20, 'voice'],
    ['acknowledge', 40, 'contact'],
  ] as const)('is halted by who tries to %s it after %i s', (verb, seconds, stage) => {
    const halted = raised({ ...deaf, alarm: { contacts: ['nobody'] } })
      .when({ type: 'go', place: 'living/start' })
      .after(seconds * SECOND)
      .when({ type: 'do', verb, thing: 'alert' });
    expect(halted.latest[0]).toMatchObject({ type: 'thing/used', verb });
    expect(alertAfter(halted, 300)).toMatchObject({ stage });
  });

  it.each<readonly [string, Home, string]>([
    ['whose source is offline is raised nowhere', { sensor: { link: 'offline' } }, 'quiet'],
    ['whose base has no current is raised nowhere', { base: { battery: 'empty', link: 'offline' } }, 'quiet'],
    ['whose line is down gets no further than the base', { base: { line: 'down' } }, 'at-base'],
  ])('%s', (_, home, stage) => {
    expect(alertAfter(raised(home), 300)).toMatchObject({ stage });
  }); // prettier-ignore

  it('is raised once more after it was closed, with time of its own', () => {
    const closed = raised(deaf).when({ type: 'go', place: 'living/start' }).after(3 * SECOND).when({ type: 'do', verb: 'close', thing: 'alert' }); // prettier-ignore
    const again = closed.after(2).when({ type: 'go', place: 'bedroom/middle' }).after(3);
    expect(alertAfter(again, 9)).toMatchObject({ status: 'raised', stage: 'at-base' });
    expect(alertAfter(again, 11)).toMatchObject({ stage: 'at-centre' });
  });
});

describe('a test call', () => {
  const tried = (base: States = {}) => given(homeOf({ base })).when({ type: 'do', verb: 'test-with-centre', thing: 'base' }); // prettier-ignore

  it('reaches the centre and comes back, and raises nothing', () => {
    expect(alertAfter(tried(), 12)).toMatchObject({ stage: 'at-centre', trial: 'calling' });
    expect(alertAfter(tried(), 60)).toMatchObject({ stage: 'quiet', trial: 'heard', status: 'quiet' });
  }); // prettier-ignore

  it('shows a line that is down: nobody calls back', () => {
    expect(alertAfter(tried({ line: 'down' }), 60)).toMatchObject({ trial: 'calling' });
  });
});

const meta = { id: '7d0c2f4e-2f0b-4c8e-9a55-0d3a6b1c9e21', engine: 'test', startedAt: '2026-11-24T08:30:00.000Z', locale: 'fr' } as const; // prettier-ignore

describe('whatever anybody does', () => {
  const home = homeOf(deaf);
  test.prop([randomIntents(home), fc.integer({ min: 1, max: 999 })], { numRuns: 20 })(
    'no alarm closes or is taken over by itself',
    (inputs, seed) => {
      const { facts } = playInputs(home, { seed, draws: {}, inputs, meta });
      const byItself = facts.filter(
        (fact) => fact.type === 'state/changed' && fact.key === 'status' && fact.by !== 'trainee' && fact.to !== 'raised',
      ); // prettier-ignore
      expect(byItself).toEqual([]);
    },
  );
});

describe('an alarm that cannot be', () => {
  const errorsOf = (patch: string): readonly string[] =>
    errorsAfter('scenario.yaml', 'topics:\n', `  - {id: hub, is: hub, at: hall/centre}\n  - {id: alert, is: alert, at: hall/centre}\n  - {id: mat, is: bed-exit-sensor, at: bedroom/bed}\nalarms:\n  - {id: a, when: {became: {mat.occupancy: clear}}, centre: doctor, emergency: doctor, voice: Hm, source: us, status: author-set, ${patch}}\ntopics:\n`); // prettier-ignore
  it.each([
    ['without an alert', 'alert: mat, base: hub', /is listed as an alert; "mat" is a bed-exit-sensor/],
    ['without a base', 'alert: alert, base: mat', /"mat" calls nobody; name a base-unit or a hub/],
    ['with nobody it calls', 'alert: alert, base: hub, contacts: docter', /There is no contact "docter". Did you mean "doctor"/],
  ])('%s', (_, patch, message) => {
    expect(errorsOf(patch).some((error) => message.test(error))).toBe(true);
  }); // prettier-ignore
});
