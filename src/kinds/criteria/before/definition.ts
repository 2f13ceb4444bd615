import { fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { linesOf } from '../../../core/registry/linesOf';
import { block } from '../../../core/scenario/block';
import { createChecklist } from '../../../core/rubric/createChecklist';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { matches } from '../../../core/rules/matches';
import { momentsSchema } from '../../../core/scenario/momentSchema';

/** Each `first` came before any `then`. Paid only for having done the firsts, never for leaving both undone. */
export const before = defineCriterion({
  kind: 'before',
  schema: block({ first: momentsSchema, then: momentsSchema }),
  example: {
    first: [{ said: 'introduce' }, { said: 'ask-leave' }],
    then: { entered: ['bedroom', 'bathroom'] },
  },
  compile: (authored, words) => {
    const firsts = words.moments(authored.first);
    const then = words.moment(authored.then);
    return () => {
      const checklist = createChecklist(firsts);
      let offence: number | null = null;
      return {
        on: (fact, scene) => {
          if (offence !== null || checklist.complete()) return;
          if (matches(then, fact, scene)) offence = fact.seq;
          else checklist.on(fact, scene);
        },
        value: () =>
          offence === null
            ? outcomeOf(fraction(checklist.ticked().length, firsts.length), checklist.ticked())
            : outcomeOf(fraction(0, 1), [...checklist.ticked(), offence], { lost: true }),
      };
    };
  },
  prospects: (authored, words, at) => () => {
    const lines = linesOf(words.moments(authored.first), [...at, 'first'], authored.first);
    const then = words.moment(authored.then);
    return {
      full: allOf(lines, at),
      mistakes: [
        { asks: 'moment', moment: then, at: [...at, 'then'] },
        ...lines.map((line) => ({
          asks: 'out-of-order' as const,
          moment: then,
          without: line.moment,
          at: line.at,
        })),
      ],
    };
  },
});
