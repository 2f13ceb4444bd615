import { fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { linesOf } from '../../../core/registry/linesOf';
import { createChecklist } from '../../../core/rubric/createChecklist';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { momentsSchema } from '../../../core/scenario/momentSchema';

/** Did it: one moment, or a list of them as a checklist. */
export const does = defineCriterion({
  kind: 'does',
  schema: momentsSchema,
  example: [{ looked: 'slippers' }, { measured: 'rollator.height' }],
  compile: (authored, words) => {
    const lines = words.moments(authored);
    return () => {
      const checklist = createChecklist(lines);
      return {
        on: (fact, before) => checklist.on(fact, before),
        value: () =>
          outcomeOf(fraction(checklist.ticked().length, lines.length), checklist.ticked()),
      };
    };
  },
  prospects: (authored, words, at) => () => ({
    full: allOf(linesOf(words.moments(authored), at, authored), at),
    mistakes: [],
  }),
});
