import { z } from 'zod';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import type { Prospect } from '../../../core/registry/prospects';
import { allOf } from '../../../core/registry/allOf';
import { notApplicable } from '../../../core/rubric/notApplicable';
import { holds } from '../../../core/rules/holds';
import { conditionSchema } from '../../../core/scenario/conditionSchema';

/** One criterion by branch: the first case whose `if` holds. The rubric's schema checks what stands inside each. */
export const cases = defineCriterion({
  kind: 'cases',
  schema: z.array(z.looseObject({ if: conditionSchema })).min(1),
  example: [
    { if: { drawn: 'uninjured' }, does: { did: 'coach-sit', to: 'jeanne' } },
    { if: { drawn: 'head-strike' }, does: { called: 'samu', answered: true } },
  ],
  compile: (authored, words) => {
    const branches = authored.map(({ if: when, ...body }) => ({
      when: words.condition(when),
      create: words.body(body),
    }));
    return (context) => {
      const monitors = branches.map(({ when, create }) => ({ when, monitor: create(context) }));
      return {
        on: (fact, before) => {
          for (const { monitor } of monitors) monitor.on(fact, before);
        },
        value: (now) =>
          monitors.find(({ when }) => holds(when, now))?.monitor.value(now) ?? notApplicable,
      };
    };
  },
  prospects: (authored, words, at) => (scenario) => {
    const each = authored.map(({ if: when, ...body }, index) => {
      const condition = words.condition(when);
      const { full, mistakes } = words.body(body, [...at, index])(scenario);
      const inBranch = (of: Prospect): Prospect => ({ asks: 'given', condition, of, at: of.at });
      return {
        holds: { asks: 'condition', condition, at: [...at, index, 'if'] } as const,
        full: inBranch(full),
        mistakes: mistakes.map(inBranch),
      };
    });
    return {
      full: allOf(
        each.flatMap(({ holds, full }) => [holds, full]),
        at,
      ),
      mistakes: each.flatMap(({ mistakes }) => mistakes),
    };
  },
});
