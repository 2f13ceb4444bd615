import type { MenuOption } from './menu';
import { leaveOption } from './leaveOption';
import { notesOf } from './notesOf';
import { shuffled } from './shuffled';
import type { ThingPage } from './thingPage';

/** Why it is a risk for her: the kind's reasons among the common ones, in an order that tells nothing. */
export const whyPage: ThingPage = (input) => {
  const { scenario, world, focus, thing, kind } = input;
  const judged = world.judged[thing.id];
  const reasons = { ...scenario.registry.commonReasons, ...kind.reasons };
  const options = shuffled(Object.keys(reasons), thing.id).flatMap(
    (reason): readonly MenuOption[] => {
      const text = reasons[reason];
      return text
        ? [
            {
              id: `why-${reason}`,
              label: { text },
              group: 'choice',
              chosen: judged?.why.includes(reason) ?? false,
              intents: [{ type: 'judge', thing: thing.id, as: 'hazard', why: [reason] }],
              next: { ...focus, page: 'fix' },
            },
          ]
        : [];
    },
  );
  return {
    title: { text: thing.name },
    notes: notesOf(input),
    question: { message: 'menu.why' },
    options: [...options, leaveOption({ ...focus, page: 'root' })],
  };
};
