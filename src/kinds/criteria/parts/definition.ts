import { z } from 'zod';
import { fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { meanOf } from '../../../core/rubric/meanOf';
import { notApplicable } from '../../../core/rubric/notApplicable';
import { outcomeOf } from '../../../core/rubric/outcomeOf';

/** Several criteria at once: the mean of those that apply. The rubric's schema checks what stands inside each. */
export const parts = defineCriterion({
  kind: 'parts',
  schema: z
    .array(z.record(z.string(), z.unknown()), 'Write parts as a list of two or more.')
    .min(2),
  example: [{ does: { said: 'sum-up' } }, { does: { given: 'consent/hall-rug' } }],
  compile: (authored, words) => {
    const factories = authored.map((part) => words.body(part));
    return (context) => {
      const monitors = factories.map((create) => create(context));
      return {
        on: (fact, before) => {
          for (const monitor of monitors) monitor.on(fact, before);
        },
        value: (now) => {
          const all = monitors.map((monitor) => monitor.value(now));
          const counting = all.filter((outcome) => !outcome.notApplicable);
          if (counting.length === 0) return notApplicable;
          const awaiting = counting.some((outcome) => outcome.awaiting);
          return outcomeOf(
            awaiting ? fraction(0, 1) : meanOf(counting.map((outcome) => outcome.share)),
            counting.flatMap((outcome) => outcome.evidence),
            { lost: counting.some((outcome) => outcome.lost), awaiting },
          );
        },
      };
    };
  },
  prospects: (authored, words, at) => (scenario) => {
    const each = authored.map((part, index) => words.body(part, [...at, index])(scenario));
    return {
      full: allOf(
        each.map(({ full }) => full),
        at,
      ),
      mistakes: each.flatMap(({ mistakes }) => mistakes),
    };
  },
});
