import { z } from 'zod';
import { fraction, type Fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { isWithin } from '../../../core/rubric/isWithin';
import { meanOf } from '../../../core/rubric/meanOf';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { trueVerdict } from '../../../core/rubric/trueVerdict';
import { readingOf } from '../../../core/rules/readingOf';
import { block } from '../../../core/scenario/block';
import { quantityRef } from '../../../core/scenario/refs';

/** Measures and reads the norm: half for the value within its tolerance, half for the verdict where one is asked. */
export const measures = defineCriterion({
  kind: 'measures',
  sees: ['thing/measured'],
  schema: block({
    of: z.record(quantityRef, z.number().nonnegative()),
    verdict: z.boolean().optional(),
  }),
  example: { of: { 'toilet.height': 2, 'toilet-bar.height': 2 }, verdict: true },
  compile: (authored) => {
    const tolerances = new Map(Object.entries(authored.of));
    const asksVerdict = authored.verdict ?? false;
    return ({ scenario }) => {
      const latest = new Map<string, { readonly seq: number; readonly share: Fraction }>();
      return {
        on: (fact, before) => {
          if (fact.type !== 'thing/measured') return;
          const tolerance = tolerances.get(fact.quantity);
          if (tolerance === undefined) return;
          const truth = readingOf({ ...before, tick: fact.tick }, fact.quantity);
          if (typeof truth !== 'number') return;
          const right = isWithin(fact.value, truth, tolerance) ? 1 : 0;
          const verdict = asksVerdict ? trueVerdict(scenario, fact.quantity, truth) : null;
          const share =
            verdict === null
              ? fraction(right, 1)
              : fraction(right + (fact.verdict === verdict ? 1 : 0), 2);
          latest.set(fact.quantity, { seq: fact.seq, share });
        },
        value: () =>
          outcomeOf(
            meanOf(
              [...tolerances.keys()].map(
                (quantity) => latest.get(quantity)?.share ?? fraction(0, 1),
              ),
            ),
            [...latest.values()].map((one) => one.seq),
          ),
      };
    };
  },
  prospects: (authored, words, at) => () => ({
    full: allOf(
      Object.keys(authored.of).map((quantity) => ({
        asks: 'moment',
        moment: words.moment({ measured: quantity }),
        at: [...at, 'of', quantity],
      })),
      at,
    ),
    mistakes: [],
  }),
});
