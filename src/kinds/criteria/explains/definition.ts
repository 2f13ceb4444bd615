import { z } from 'zod';
import { fraction, type Fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { linesOf } from '../../../core/registry/linesOf';
import { block } from '../../../core/scenario/block';
import { oneOrMany } from '../../../core/scenario/oneOrMany';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { sumOf } from '../../../core/rubric/sumOf';
import { timesFraction } from '../../../core/rubric/timesFraction';
import type { Risk } from '../../../core/scenario/compiledScenario';
import { thingRef } from '../../../core/scenario/refs';
import type { World } from '../../../core/world/world';

type Judged = World['judged'][string];

const NOTHING = fraction(0, 1);
const HALF = fraction(1, 2);
const ALL = fraction(1, 1);

const rightReasons = (judged: Judged, risk: Risk): Fraction =>
  judged.why.length > 0 && judged.why.every((reason) => risk.because.includes(reason))
    ? ALL
    : NOTHING;

/** The least intrusive fix is the first; a later one that works is worth half. */
const rightFix = (judged: Judged, risk: Risk): Fraction => {
  if (judged.fix === null || !risk.fixes.includes(judged.fix)) return NOTHING;
  return risk.fixes[0] === judged.fix ? ALL : HALF;
};

/** Says why each risk found is one, or what to do about it. `atLeast` keeps one good explanation from paying in full. */
export const explains = defineCriterion({
  kind: 'explains',
  schema: block({
    part: z.enum(['why', 'fix']),
    of: oneOrMany(thingRef).optional(),
    atLeast: z.int().positive(),
  }),
  example: { part: 'why', atLeast: 6 },
  compile: (authored) => {
    const only = authored.of === undefined ? undefined : [authored.of].flat();
    const right = authored.part === 'why' ? rightReasons : rightFix;
    return ({ scenario }) => ({
      on: () => undefined,
      value: ({ world }) => {
        const hits = scenario.things.flatMap(({ id, risk }) => {
          const judged = world.judged[id];
          if (
            risk === null ||
            judged?.as !== 'hazard' ||
            (only !== undefined && !only.includes(id))
          )
            return [];
          return [{ seq: judged.seq, share: right(judged, risk) }];
        });
        const divisor = hits.length > authored.atLeast ? hits.length : authored.atLeast;
        const total = sumOf(hits.map((hit) => hit.share));
        return outcomeOf(
          timesFraction(total, fraction(1, divisor)),
          hits.map((hit) => hit.seq),
        );
      },
    });
  },
  prospects: (authored, words, at) => (scenario) => {
    const only = authored.of === undefined ? undefined : [authored.of].flat();
    const flagged = scenario.things
      .filter(({ id, risk }) => risk !== null && (only === undefined || only.includes(id)))
      .map(({ id }) => words.moment({ judged: id, as: 'hazard' }));
    return {
      full: { asks: 'some', atLeast: authored.atLeast, of: linesOf(flagged, at, null), at },
      mistakes: [],
    };
  },
});
