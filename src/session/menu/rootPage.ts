import { sayableTopics } from '../../core/dialogue/sayableTopics';
import type { MenuOption } from './menu';
import { notesOf } from './notesOf';
import type { ThingPage, ThingPageInput } from './thingPage';
import { leaveOption } from './leaveOption';

const judgeOptions = ({ world, focus, thing }: ThingPageInput): readonly MenuOption[] => {
  const judged = world.judged[thing.id];
  return [
    {
      id: 'hazard',
      label: { message: 'menu.hazard' },
      group: 'judge',
      chosen: judged?.as === 'hazard',
      intents: [{ type: 'judge', thing: thing.id, as: 'hazard' }],
      next: { ...focus, page: 'why' },
    },
    {
      id: 'safe',
      label: { message: 'menu.safe' },
      group: 'judge',
      chosen: judged?.as === 'safe',
      intents: [{ type: 'judge', thing: thing.id, as: 'safe' }],
      next: { ...focus, page: 'root' },
    },
  ];
};

const measureOptions = ({ focus, thing, kind }: ThingPageInput): readonly MenuOption[] =>
  Object.entries(kind.quantities)
    .filter(
      ([quantity]) =>
        thing.measures[quantity] !== undefined || thing.luxFromFlat.includes(quantity),
    )
    .map(([quantity, definition]) => ({
      id: `measure-${quantity}`,
      label: { text: definition.name },
      group: 'measure' as const,
      chosen: false,
      intents: [{ type: 'measure' as const, quantity: `${thing.id}.${quantity}` }],
      next:
        definition.norm === undefined
          ? { ...focus, page: 'root' as const }
          : { ...focus, page: 'verdict' as const, quantity },
    }));

const talkOptions = ({ scenario, world, thing }: ThingPageInput): readonly MenuOption[] =>
  sayableTopics(scenario, world)
    .filter((topic) => topic.about === thing.id)
    .map((topic) => ({
      id: `say-${topic.id}`,
      label: { text: scenario.lines[topic.ask] ?? thing.name },
      group: 'talk' as const,
      chosen: false,
      intents: [{ type: 'say' as const, topic: topic.id }],
      next: null,
    }));

const actOptions = ({ focus, kind }: ThingPageInput): readonly MenuOption[] =>
  Object.keys(kind.verbs).length === 0
    ? []
    : [
        {
          id: 'act',
          label: { message: 'menu.act' },
          group: 'act',
          chosen: false,
          intents: [],
          next: { ...focus, page: 'act' },
        },
      ];

/** First page on a thing: judge it, measure it, change it, speak of it. */
export const rootPage: ThingPage = (input) => ({
  title: { text: input.thing.name },
  notes: notesOf(input),
  question: { message: 'menu.whatIsIt' },
  options: [
    ...judgeOptions(input),
    ...measureOptions(input),
    ...actOptions(input),
    ...talkOptions(input),
    leaveOption(null),
  ],
});
