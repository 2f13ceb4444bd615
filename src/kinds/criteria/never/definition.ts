import { z } from 'zod';
import { fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { block } from '../../../core/scenario/block';
import { notApplicable } from '../../../core/rubric/notApplicable';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { holds } from '../../../core/rules/holds';
import { matches } from '../../../core/rules/matches';
import { conditionSchema } from '../../../core/scenario/conditionSchema';
import { momentsSchema } from '../../../core/scenario/momentSchema';

/** Does not do it, although there was an occasion: without one, doing nothing would pay. */
export const never = defineCriterion({
  kind: 'never',
  schema: block({
    does: momentsSchema,
    unless: conditionSchema.optional(),
    times: z.int().nonnegative().optional(),
    occasion: momentsSchema,
  }),
  example: {
    does: { did: 'any', lacking: 'consent/any' },
    occasion: { given: 'consent/hall-rug' },
  },
  compile: (authored, words) => {
    const offence = words.moment(authored.does);
    const occasion = words.moment(authored.occasion);
    const unless = authored.unless === undefined ? null : words.condition(authored.unless);
    const allowed = authored.times ?? 0;
    return () => {
      const offences: number[] = [];
      let seen: number | null = null;
      return {
        on: (fact, before) => {
          if (seen === null && matches(occasion, fact, before)) seen = fact.seq;
          if (matches(offence, fact, before) && !(unless !== null && holds(unless, before))) {
            offences.push(fact.seq);
          }
        },
        value: () => {
          if (offences.length > allowed) return outcomeOf(fraction(0, 1), offences, { lost: true });
          return seen === null ? notApplicable : outcomeOf(fraction(1, 1), [seen, ...offences]);
        },
      };
    };
  },
  prospects: (authored, words, at) => () => ({
    full: { asks: 'moment', moment: words.moment(authored.occasion), at: [...at, 'occasion'] },
    mistakes: [{ asks: 'moment', moment: words.moment(authored.does), at: [...at, 'does'] }],
  }),
});
