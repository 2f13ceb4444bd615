import type { Texts } from '../../core/kernel/texts';
import type { MenuOption } from './menu';
import { leaveOption } from './leaveOption';
import { notesOf } from './notesOf';
import { shuffled } from './shuffled';
import type { ThingPage, ThingPageInput } from './thingPage';

/** Acts of the kind and the ways out that fit everything, by id. */
const fixesOf = ({ scenario, kind }: ThingPageInput): Readonly<Record<string, Texts>> => ({
  ...scenario.registry.commonFixes,
  ...Object.fromEntries(Object.entries(kind.verbs).map(([verb, { name }]) => [verb, name])),
});

/** What should be done about it: a proposal, not yet the act. */
export const fixPage: ThingPage = (input) => {
  const { world, focus, thing } = input;
  const judged = world.judged[thing.id];
  const fixes = fixesOf(input);
  const options = shuffled(Object.keys(fixes), thing.id).flatMap((fix): readonly MenuOption[] => {
    const text = fixes[fix];
    return text
      ? [
          {
            id: `fix-${fix}`,
            label: { text },
            group: 'choice',
            chosen: judged?.fix === fix,
            intents: [{ type: 'judge', thing: thing.id, as: 'hazard', fix }],
            next: { ...focus, page: 'root' },
          },
        ]
      : [];
  });
  return {
    title: { text: thing.name },
    notes: notesOf(input),
    question: { message: 'menu.fix' },
    options: [...options, leaveOption({ ...focus, page: 'why' })],
  };
};
