import { z } from 'zod';
import { fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import type { Prospect } from '../../../core/registry/prospects';
import { answerShare } from '../../../core/rubric/answerShare';
import { meanOf } from '../../../core/rubric/meanOf';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { wantedAnswer } from '../../../core/rubric/wantedAnswer';
import { matches } from '../../../core/rules/matches';
import { block } from '../../../core/scenario/block';
import { momentsSchema } from '../../../core/scenario/momentSchema';
import { fieldRef } from '../../../core/scenario/refs';
import { wantedSchema } from '../../../core/rubric/wantedSchema';
import type { FieldValue } from '../../../core/sim/intent';

/** Fills in a form rightly: the last value of each field, before `by` where that is given. */
export const answers = defineCriterion({
  kind: 'answers',
  sees: ['form/filled'],
  schema: block({ key: z.record(fieldRef, wantedSchema), by: momentsSchema.optional() }),
  example: {
    key: {
      'alarm-log.cause': 'toilet-dark',
      'alarm-log.weak': { right: ['pendant'], wrong: ['hub'] },
    },
    by: { sent: 'alarm-log' },
  },
  compile: (authored, words) => {
    const key = Object.entries(authored.key).map(([field, wanted]) => ({
      field,
      wanted: wantedAnswer(wanted, words),
    }));
    const by = authored.by === undefined ? null : words.moment(authored.by);
    return () => {
      const filled = new Map<string, { readonly value: FieldValue; readonly seq: number }>();
      let closed = false;
      return {
        on: (fact, before) => {
          if (closed) return;
          if (by !== null && matches(by, fact, before)) closed = true;
          else if (fact.type === 'form/filled') {
            const field = `${fact.form}.${fact.field}`;
            if (Object.hasOwn(authored.key, field))
              filled.set(field, { value: fact.value, seq: fact.seq });
          }
        },
        value: () => {
          // What was never handed in was not answered.
          const counts = by === null || closed;
          const shares = key.map(({ field, wanted }) => {
            const value = filled.get(field)?.value;
            return counts && value !== undefined ? answerShare(wanted, value) : fraction(0, 1);
          });
          return outcomeOf(
            meanOf(shares),
            [...filled.values()].map((one) => one.seq),
          );
        },
      };
    };
  },
  prospects: (authored, words, at) => () => ({
    full: allOf(
      [
        ...Object.keys(authored.key).map((field): Prospect => ({
          asks: 'moment',
          moment: words.moment({ filled: field }),
          at: [...at, 'key', field],
        })),
        ...(authored.by === undefined
          ? []
          : [{ asks: 'moment', moment: words.moment(authored.by), at: [...at, 'by'] } as const]),
      ],
      at,
    ),
    mistakes: [],
  }),
});
