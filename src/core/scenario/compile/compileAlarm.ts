import { TICKS_PER_SECOND, type Tick } from '../../kernel/tick';
import type { CompiledRule, CompiledScenario } from '../compiledScenario';
import type { Condition, Effect, Moment } from '../language';
import type { AuthoredScenario } from '../scenarioSchema';
import { idList } from './idList';
import type { Patterns } from './patterns';
import { deviceWorks, refsOf, type Devices } from './reachCondition';
import { ticksOf } from './ticksOf';

export type AuthoredAlarm = NonNullable<AuthoredScenario['alarms']>[number];

/** What an alarm is compiled among. */
export type AlarmContext = {
  readonly devices: Devices;
  readonly patterns: Patterns;
  readonly contacts: CompiledScenario['contacts'];
  readonly apartment: CompiledScenario['apartment'];
};

// Author-set: where a scenario gives no times.
const SECONDS = { centre: 10, voice: 10, answer: 30, contact: 60 } as const;
/** She answers, and the centre hangs up after a test, within this. */
const REPLY_TICKS = 5 * TICKS_PER_SECOND;

const is = (ref: string, ...values: readonly string[]): Condition => ({
  verb: 'is',
  states: [{ ref, values }],
});
const set = (ref: string, value: string): Effect => ({ verb: 'set', ref, value });
const all = (...of: readonly Condition[]): Condition => ({ verb: 'all', of });
const any = (...of: readonly Condition[]): Condition => ({ verb: 'any', of });
const not = (of: Condition): Condition => ({ verb: 'not', of });

type Step = {
  readonly when: Moment;
  readonly if?: Condition;
  readonly wait: Tick;
  readonly unless?: Condition;
  readonly do: readonly Effect[];
};

/** The line of a base unit or the network of a hub is up. */
const lineUp = ({ all: devices }: Devices, base: string): Condition => {
  const isHub = devices.some(({ thing, traits }) => thing.id === base && traits.role === 'hub');
  return isHub ? is(`${base}.network`, 'up') : is(`${base}.line`, 'up');
};

/** Somebody has taken the alarm over, or closed it, since the step before. */
const haltedSince = ({ alert }: AuthoredAlarm, patterns: Patterns): Condition =>
  patterns.condition({
    happened: { became: { [`${alert}.status`]: ['acknowledged', 'closed'] } },
  });

/** Somebody hears the voice where the base stands, and is there with her mind. */
const hears = ({ answer, base }: AuthoredAlarm, context: AlarmContext): Condition | null => {
  if (answer === undefined) return null;
  const at = context.devices.all.find(({ thing }) => thing.id === base)?.thing.at ?? '';
  const { who } = answer;
  return all(
    { verb: 'in', actors: [{ who, zones: [context.apartment.anchors[at]?.room ?? ''] }] },
    is(`${who}.mind`, 'awake', 'drowsy', 'confused'),
    ...(answer.if === undefined ? [] : [context.patterns.condition(answer.if)]),
  );
};

/** Source to base to centre; a test goes the same way, and back. */
const firstSteps = (written: AuthoredAlarm, context: AlarmContext): readonly Step[] => {
  const { alert, base } = written;
  const { devices, patterns } = context;
  const when = patterns.moment(written.when);
  const sources = refsOf(when).map((ref) => ref.slice(0, ref.indexOf('.')));
  const involved = devices.all.filter(({ thing: { id } }) => id === base || sources.includes(id));
  const works = all(...involved.map((device) => deviceWorks(device, devices.fuseBoards)));
  const trial = is(`${alert}.trial`, 'calling');
  const halted = haltedSince(written, patterns);
  const stage = (value: string): Moment => ({
    verb: 'became',
    states: [{ ref: `${alert}.stage`, values: [value] }],
  });
  return [
    {
      when,
      if: all(works, is(`${alert}.status`, 'quiet', 'closed')),
      wait: 0,
      do: [
        set(`${alert}.trial`, 'none'),
        set(`${alert}.answer`, 'none'),
        set(`${alert}.status`, 'raised'),
        set(`${alert}.stage`, 'at-base'),
      ],
    },
    {
      when: { verb: 'did', ids: ['test-with-centre'], to: [base, ...sources] },
      if: all(works, not(is(`${alert}.status`, 'raised', 'acknowledged'))),
      wait: 0,
      do: [set(`${alert}.trial`, 'calling'), set(`${alert}.stage`, 'at-base')],
    },
    {
      when: stage('at-base'),
      wait: timeOf(written, 'centre'),
      unless: any(halted, not(lineUp(devices, base))),
      do: [set(`${alert}.stage`, 'at-centre')],
    },
    {
      when: stage('at-centre'),
      if: trial,
      wait: REPLY_TICKS,
      do: [set(`${alert}.trial`, 'heard'), set(`${alert}.stage`, 'quiet')],
    },
  ];
};

const timeOf = ({ times }: AuthoredAlarm, key: keyof typeof SECONDS): Tick => {
  const written = times?.[key];
  return written === undefined ? SECONDS[key] * TICKS_PER_SECOND : ticksOf(written);
};

/** The centre speaks to her; without an answer it calls who is named, and then the emergency service. */
const laterSteps = (written: AuthoredAlarm, context: AlarmContext): readonly Step[] => {
  const { id, alert, base, centre } = written;
  const halted = haltedSince(written, context.patterns);
  const answered = is(`${alert}.answer`, 'answered', 'contact-informed');
  const heard = hears(written, context);
  const line = (of: string): string => `scenario.alarms.${id}.${of}`;
  const stage = (value: string): Moment => ({
    verb: 'became',
    states: [{ ref: `${alert}.stage`, values: [value] }],
  });
  const named = idList(written.contacts).map((one) => context.contacts.find((it) => it.id === one));
  const reached = named.findIndex((one) => one !== undefined && one.answers !== false);
  const contactTicks = timeOf(written, 'contact');
  return [
    {
      when: stage('at-centre'),
      if: not(is(`${alert}.trial`, 'calling')),
      wait: timeOf(written, 'voice'),
      unless: halted,
      do: [
        { verb: 'say', who: centre, line: line('voice'), through: base },
        set(`${alert}.stage`, 'voice'),
      ],
    },
    ...(heard === null || written.answer === undefined
      ? []
      : [
          {
            when: stage('voice'),
            wait: REPLY_TICKS,
            unless: any(halted, not(heard)),
            do: [
              { verb: 'say', who: written.answer.who, line: line('answer.line') } as const,
              set(`${alert}.answer`, 'answered'),
            ],
          },
        ]),
    {
      when: stage('voice'),
      wait: timeOf(written, 'answer'),
      unless: any(halted, answered),
      do: [set(`${alert}.stage`, 'contact')],
    },
    {
      when: stage('contact'),
      wait: contactTicks * (reached === -1 ? named.length : reached + 1),
      unless: halted,
      do:
        reached === -1
          ? [set(`${alert}.stage`, 'emergency')]
          : [set(`${alert}.answer`, 'contact-informed')],
    },
  ];
};

/** The steps of an alarm as ordinary rules. Whoever acknowledges or closes it halts it; by itself it does neither. */
export const compileAlarm = (
  written: AuthoredAlarm,
  context: AlarmContext,
): readonly CompiledRule[] =>
  [...firstSteps(written, context), ...laterSteps(written, context)].map(
    ({ wait, ...step }, index) => ({
      id: `${written.id}.${index + 1}`,
      waitTicks: wait,
      repeats: true,
      alarm: written.id,
      ...step,
    }),
  );
