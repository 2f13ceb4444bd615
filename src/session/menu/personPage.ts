import { sayableTopics } from '../../core/dialogue/sayableTopics';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import type { Focus } from '../attention';
import type { Menu, MenuOption } from './menu';
import { leaveOption } from './leaveOption';

/** What can be said to a person now. The menu stays open, since a conversation is more than one line. */
export const personPage = (scenario: CompiledScenario, world: World, focus: Focus): Menu | null => {
  const person = scenario.people.find((one) => one.id === focus.target.id);
  if (!person) return null;
  const { name } = person.persona;
  const topics = sayableTopics(scenario, world).filter((topic) => topic.to.includes(person.id));
  const options = topics.flatMap((topic): readonly MenuOption[] => {
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
  return {
    title: { text: { fr: name, nl: name, en: name } },
    notes: [],
    question: { message: options.length > 0 ? 'menu.say' : 'menu.nothingToSay' },
    options: [...options, leaveOption(null)],
  };
};
