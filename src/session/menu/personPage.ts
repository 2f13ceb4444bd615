import { doableVerbs } from '../../core/dialogue/doableVerbs';
import { sayableTopics } from '../../core/dialogue/sayableTopics';
import type { ThingKind } from '../../core/registry/thingKind';
import type { CompiledPerson, CompiledScenario } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import type { Label } from '../../i18n/label';
import type { Focus } from '../attention';
import type { Menu, MenuOption } from './menu';
import { leaveOption } from './leaveOption';
import { shuffled } from './shuffled';

type PersonPageInput = {
  readonly scenario: CompiledScenario;
  readonly world: World;
  readonly focus: Focus;
  readonly person: CompiledPerson;
  readonly kind: ThingKind;
};

const talkOptions = ({ scenario, world, focus, person }: PersonPageInput): readonly MenuOption[] =>
  sayableTopics(scenario, world)
    .filter((topic) => topic.to.includes(person.id))
    .flatMap((topic): readonly MenuOption[] => {
      const text = scenario.lines[topic.ask];
      return text
        ? [
            {
              id: `say-${topic.id}`,
              label: { text },
              group: 'talk',
              chosen: false,
              intents: [{ type: 'say', topic: topic.id }],
              next: focus,
            },
          ]
        : [];
    });

const measureOptions = ({ world, focus, person, kind }: PersonPageInput): readonly MenuOption[] =>
  Object.entries(kind.quantities)
    .filter(([quantity]) => person.measures[quantity] !== undefined)
    .filter(() => world.places[person.id]?.room === world.places['trainee']?.room)
    .map(([quantity, { name }]) => ({
      id: `measure-${quantity}`,
      label: { text: name },
      group: 'measure',
      chosen: false,
      intents: [{ type: 'measure', quantity: `${person.id}.${quantity}` }],
      next: focus,
    }));

/** Shuffled: the kind lists the steps of helping somebody up in their order, which is for the trainee to know. */
const actOptions = ({
  scenario,
  world,
  focus,
  person,
  kind,
}: PersonPageInput): readonly MenuOption[] =>
  shuffled(doableVerbs(scenario, world, person.id), person.id).flatMap(
    (verb): readonly MenuOption[] => {
      const definition = kind.verbs[verb];
      return definition
        ? [
            {
              id: `do-${verb}`,
              label: { text: definition.name },
              group: 'act',
              chosen: false,
              intents: [{ type: 'do', verb, thing: person.id }],
              next: focus,
            },
          ]
        : [];
    },
  );

const readingsOf = ({ world, person, kind }: PersonPageInput): readonly Label[] =>
  Object.entries(kind.quantities).flatMap(([quantity, { unit, name }]) => {
    const reading = world.readings.findLast((one) => one.quantity === `${person.id}.${quantity}`);
    return reading ? [{ reading: reading.value, unit, of: name }] : [];
  });

const questionOf = (options: readonly MenuOption[]) => {
  if (options.length === 0) return 'menu.nothingToSay';
  return options.every(({ group }) => group === 'talk') ? 'menu.say' : 'menu.actNow';
};

/**
 * What can be said to a person now, measured on her and done for her. The menu stays open, since a conversation is more
 * than one line.
 */
export const personPage = (scenario: CompiledScenario, world: World, focus: Focus): Menu | null => {
  const person = scenario.people.find((one) => one.id === focus.target.id);
  const kind = scenario.registry.things['resident'];
  if (!person || !kind) return null;
  const { name } = person.persona;
  const input = { scenario, world, focus, person, kind };
  const options = [...talkOptions(input), ...measureOptions(input), ...actOptions(input)];
  return {
    title: { text: { fr: name, nl: name, en: name } },
    notes: readingsOf(input),
    question: { message: questionOf(options) },
    options: [...options, leaveOption(null)],
  };
};
