import { doableVerbs } from '../../core/dialogue/doableVerbs';
import type { MenuOption } from './menu';
import { leaveOption } from './leaveOption';
import { notesOf } from './notesOf';
import type { ThingPage } from './thingPage';

/** What can be done to it here and now. */
export const actPage: ThingPage = (input) => {
  const { scenario, world, focus, thing, kind } = input;
  const options = doableVerbs(scenario, world, thing.id).flatMap((verb): readonly MenuOption[] => {
    const definition = kind.verbs[verb];
    return definition
      ? [
          {
            id: `do-${verb}`,
            label: { text: definition.name },
            group: 'act',
            chosen: false,
            intents: [{ type: 'do', verb, thing: thing.id }],
            next: null,
          },
        ]
      : [];
  });
  return {
    title: { text: thing.name },
    notes: notesOf(input),
    question: { message: options.length > 0 ? 'menu.actNow' : 'menu.nothingToDo' },
    options: [...options, leaveOption({ ...focus, page: 'root' })],
  };
};
