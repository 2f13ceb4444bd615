import { z } from 'zod';
import { fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { block } from '../../../core/scenario/block';
import { oneOrMany } from '../../../core/scenario/oneOrMany';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { textSchema } from '../../../core/scenario/textSchema';

const RATERS = ['trainer', 'peer', 'self', 'resident'] as const;
type Rater = (typeof RATERS)[number];
const raterSchema = z.enum(RATERS);

/**
 * Judged by a person on a scale of levels; awaited until then. With `agreesWith` it is the agreement of two raters
 * that is scored: their levels lie at most `within` apart.
 */
export const rated = defineCriterion({
  kind: 'rated',
  schema: block({
    by: oneOrMany(raterSchema),
    levels: z
      .record(z.string().regex(/^\d$/, 'A level is a whole number, like 0, 2 or 4.'), textSchema)
      .refine(
        (levels) => Object.keys(levels).some((level) => level !== '0'),
        'Give at least one level above 0.',
      ),
    agreesWith: z.enum(['trainer', 'peer', 'self']).optional(),
    within: z.int().nonnegative().optional(),
  }),
  example: {
    by: 'trainer',
    levels: { 0: 'Talks over her', 2: 'Polite but in jargon', 4: 'Clear and kind' },
  },
  compile: (authored) => {
    const by: readonly Rater[] = [authored.by].flat();
    const top = Math.max(...Object.keys(authored.levels).map(Number));
    return ({ ratings }) => {
      const latest = (raters: readonly Rater[]) =>
        ratings.findLast((rating) => raters.includes(rating.rater))?.level;
      const share = () => {
        const level = latest(by);
        if (authored.agreesWith === undefined) {
          return level === undefined ? null : fraction(Math.min(Math.max(level, 0), top), top);
        }
        const other = latest([authored.agreesWith]);
        if (level === undefined || other === undefined) return null;
        return fraction(Math.abs(level - other) <= (authored.within ?? 0) ? 1 : 0, 1);
      };
      return {
        on: () => undefined,
        value: () => {
          const now = share();
          return now === null
            ? outcomeOf(fraction(0, 1), [], { awaiting: true })
            : outcomeOf(now, []);
        },
      };
    };
  },
  prospects: (_authored, _words, at) => () => ({ full: allOf([], at), mistakes: [] }),
});
