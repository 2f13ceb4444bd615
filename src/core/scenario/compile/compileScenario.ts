import { TICKS_PER_SECOND } from '../../kernel/tick';
import type { Texts } from '../../kernel/texts';
import type { Cast } from '../cast/castFiles';
import type { CompiledPerson, CompiledScenario, CompiledThing } from '../compiledScenario';
import type { NightSetting } from '../nightRules';
import { measuresFor } from '../measuresFor';
import type { Library } from '../link/library';
import { own } from '../link/own';
import { quantitiesFromFlat } from '../link/quantitiesFromFlat';
import type { AuthoredScenario } from '../scenarioSchema';
import { automationRule, automationThing, devicesAmong } from './compileAutomation';
import { compileAlarm, type AlarmContext } from './compileAlarm';
import { compileDraw } from './compileDraw';
import { compileForm } from './compileForm';
import { compileRule } from './compileRule';
import { compileThing, defaultStates } from './compileThing';
import { compileTopic } from './compileTopic';
import { deepFreeze } from './deepFreeze';
import { createPatterns } from './patterns';
import { scenarioHash } from './scenarioHash';
import { ticksOf } from './ticksOf';

const TICKS_PER_MINUTE = 60 * TICKS_PER_SECOND;

/** Text paths whose texts are shown, not spoken. */
const SHOWN = /^scenario\.(title|briefing|objectives|debrief|things|forms)(\.|$)|\.name$/;

const needed = <T>(table: Readonly<Record<string, T>>, key: string, what: string): T => {
  const value = own(table, key);
  if (value === undefined) throw new Error(`Invariant: ${what} "${key}" was linked`);
  return value;
};

const peopleOf = (written: AuthoredScenario, library: Library): readonly CompiledPerson[] => {
  const kind = needed(library.registry.things, 'resident', 'the kind');
  return written.people.map((person) => ({
    id: person.id,
    persona: needed(library.personas, [person.persona].flat()[0] ?? '', 'the persona'),
    at: person.at,
    states: { ...defaultStates(kind), ...person.state },
    measures: measuresFor(person.measures),
  }));
};

const reviewOf = ({
  status,
  by,
  date,
}: AuthoredScenario['review']): CompiledScenario['review'] => ({
  status,
  ...(by === undefined ? {} : { by }),
  ...(date === undefined ? {} : { date }),
});

const nightOf = ({ night }: AuthoredScenario, { nights = {} }: Library): NightSetting | null =>
  night === undefined
    ? null
    : { ...night, rules: needed(nights, night.rules, 'the rules of the night') };

const contactsOf = (
  { contacts = [] }: AuthoredScenario,
  text: (path: string) => Texts,
): CompiledScenario['contacts'] =>
  contacts.map(({ id, answers, line, form }) => ({
    id,
    name: text(`scenario.contacts.${id}.name`),
    answers: typeof answers === 'string' ? ticksOf(answers) : (answers ?? true),
    line: line === undefined ? null : `scenario.contacts.${id}.line`,
    form: form ?? null,
  }));

const thingsOf = (
  { things = [], apartment }: AuthoredScenario,
  library: Library,
  verdicts: Cast['verdicts'],
  text: (path: string) => Texts,
): readonly CompiledThing[] =>
  things.map((thing) => {
    const kind = needed(library.registry.things, thing.is, 'the kind');
    const flat = quantitiesFromFlat(thing, kind, own(library.apartments, apartment));
    return compileThing(thing, kind, flat, text, verdicts.get(thing.id) ?? []);
  });

const alarmRules = (
  { alarms = [] }: AuthoredScenario,
  context: AlarmContext,
): CompiledScenario['rules'] => alarms.flatMap((one) => compileAlarm(one, context));

/**
 * Turns a scenario that was checked and linked into what the simulation reads, frozen and hashed.
 * @throws when something was not checked before.
 */
export const compileScenario = (
  written: AuthoredScenario,
  texts: ReadonlyMap<string, Texts>,
  library: Library,
  { personas, verdicts, chosen }: Pick<Cast, 'personas' | 'verdicts' | 'chosen'>,
): CompiledScenario => {
  const text = (path: string): Texts => {
    const found = texts.get(path);
    if (found === undefined) throw new Error(`Invariant: the text "${path}" was collected`);
    return found;
  };
  const all = (list: readonly unknown[] | undefined, path: string): readonly Texts[] =>
    (list ?? []).map((_, index) => text(`${path}.${index}`));
  const apartment = needed(library.apartments, written.apartment, 'the apartment');
  const patterns = createPatterns(personas);
  const topics = (written.topics ?? []).map((topic) => compileTopic(topic, patterns));
  const rules = (written.rules ?? []).map((rule) => compileRule(rule, patterns));
  const things = thingsOf(written, library, verdicts, text);
  const devices = devicesAmong(things, library.registry);
  const hub = devices.all.find(({ traits }) => traits.role === 'hub')?.thing;
  const automations = written.automations ?? [];
  const contacts = contactsOf(written, text);
  const compiled: Omit<CompiledScenario, 'hash'> = {
    id: written.id,
    registry: library.registry,
    apartment,
    norms: needed(library.norms, written.norms, 'the norm profile'),
    light: written.light,
    title: text('scenario.title'),
    objectives: all(written.objectives, 'scenario.objectives'),
    briefing: text('scenario.briefing'),
    debrief: all(written.debrief, 'scenario.debrief'),
    review: reviewOf(written.review),
    minutes: written.minutes,
    endTick: Math.round(written.minutes * TICKS_PER_MINUTE),
    clock: written.clock ?? null,
    traineeAt: written.trainee,
    private: { ...written.private },
    things: [...things, ...automations.map((one) => automationThing(one, hub, text))],
    people: peopleOf(written, library),
    persona: chosen ?? '',
    contacts,
    topics,
    forms: (written.forms ?? []).map((form) => compileForm(form, text)),
    rules: [
      ...rules,
      ...automations.map((one) => automationRule(one, devices, patterns)),
      ...alarmRules(written, { devices, patterns, contacts, apartment }),
    ],
    draws: (written.draws ?? []).map(compileDraw),
    night: nightOf(written, library),
    lines: Object.fromEntries(
      [...texts].filter(([path]) => path.startsWith('scenario.') && !SHOWN.test(path)),
    ),
    latches: patterns.latches,
  };
  // Not a spread: engines give its result a shape of its own each time, and all code that was fast for the last is slow.
  const whole = Object.assign(compiled, { hash: scenarioHash(compiled) });
  return deepFreeze(whole, new Set<unknown>([library.registry, apartment]));
};
