import { z } from 'zod';
import { fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { linesOf } from '../../../core/registry/linesOf';
import { block } from '../../../core/scenario/block';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { matches } from '../../../core/rules/matches';
import { momentSchema } from '../../../core/scenario/momentSchema';

type Run = readonly number[];
const longest = (runs: readonly Run[]): Run =>
  runs.reduce<Run>((best, run) => (run.length > best.length ? run : best), []);

/** The steps in their order: the longest run of them that came in order. `strict`: a step before its predecessor loses it. */
export const order = defineCriterion({
  kind: 'order',
  schema: block({ steps: z.array(momentSchema).min(2), strict: z.boolean().optional() }),
  example: { steps: [{ said: 'explain' }, { did: 'reset', to: 'hub' }] },
  compile: (authored, words) => {
    const steps = authored.steps.map((step) => words.moment(step));
    const strict = authored.strict ?? false;
    return () => {
      /** Per step, the longest run that ends with it. */
      const runs: Run[] = steps.map(() => []);
      let offence: number | null = null;
      return {
        on: (fact, before) => {
          // Backwards, so that one fact is never two steps of the same run.
          for (let index = steps.length - 1; index >= 0; index -= 1) {
            const step = steps[index];
            if (step === undefined || !matches(step, fact, before)) continue;
            if (strict && index > 0 && runs[index - 1]?.length === 0) offence ??= fact.seq;
            const run = [...longest(runs.slice(0, index)), fact.seq];
            if (run.length > (runs[index]?.length ?? 0)) runs[index] = run;
          }
        },
        value: () => {
          const run = longest(runs);
          return offence === null
            ? outcomeOf(fraction(run.length, steps.length), run)
            : outcomeOf(fraction(0, 1), [...run, offence], { lost: true });
        },
      };
    };
  },
  prospects: (authored, words, at) => () => {
    const lines = linesOf(words.moments(authored.steps), [...at, 'steps'], authored.steps);
    const skips = lines.flatMap(({ moment, at: place }, index) => {
      const previous = lines[index - 1];
      if (previous === undefined) return [];
      return [{ asks: 'out-of-order', moment, without: previous.moment, at: place } as const];
    });
    return { full: allOf(lines, at), mistakes: authored.strict === true ? skips : [] };
  },
});
