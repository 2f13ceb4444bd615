import { z } from 'zod';
import { fraction, type Fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { linesOf } from '../../../core/registry/linesOf';
import { leastOf } from '../../../core/rubric/leastOf';
import { block } from '../../../core/scenario/block';
import { oneOrMany } from '../../../core/scenario/oneOrMany';
import { atLeastFraction } from '../../../core/rubric/atLeastFraction';
import type { Detection } from '../../../core/rubric/score';
import { meanOf } from '../../../core/rubric/meanOf';
import { detectionOf } from '../../../core/rubric/detectionOf';
import { detectionRates } from '../../../core/rubric/detectionRates';
import { notApplicable } from '../../../core/rubric/notApplicable';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { rampShare } from '../../../core/rubric/rampShare';
import { risingRamp } from '../../../core/scenario/risingRamp';
import { thingRef } from '../../../core/scenario/refs';
import { percentSchema } from '../../../core/scenario/percentSchema';

type Found = Omit<Detection, 'balancedAccuracy'>;

/** So many false alarms that the rejections left cannot come above `zero`: whoever flags everything has found nothing. */
const cannotReject = (
  { falseAlarms, correctRejections, unseen }: Found,
  zero: Fraction,
): boolean => {
  const decoys = falseAlarms.length + correctRejections.length + unseen.length;
  return decoys > 0 && !atLeastFraction(fraction(decoys - falseAlarms.length, decoys), zero);
};

/**
 * Tells the planted risks from the decoys; the latest judgement of a thing counts. Lost when the visit ends with more
 * false alarms than `zero` allows, so that a rubric can call that critical without blaming who merely saw little.
 */
export const detects = defineCriterion({
  kind: 'detects',
  sees: ['phase/began'],
  schema: block({
    measure: z.enum(['hits', 'rejections', 'balanced']),
    of: oneOrMany(thingRef).optional(),
    full: percentSchema,
    zero: percentSchema,
  }).refine(...risingRamp),
  example: { measure: 'rejections', full: '80%', zero: '50%' },
  compile: (authored, words) => {
    const full = words.percent(authored.full);
    const zero = words.percent(authored.zero);
    const only = authored.of === undefined ? undefined : [authored.of].flat();
    const rejecting = authored.measure !== 'hits';
    return ({ scenario }) => {
      // Judgements may change until the visit is over; then false alarms are for good.
      let flooded = false;
      return {
        on: (fact, { world }) => {
          // The first of them ends the visit, since a scenario may go straight to the debrief.
          const ends = fact.type === 'phase/began' && fact.phase !== 'visit';
          if (!rejecting || flooded || !ends) return;
          flooded = cannotReject(detectionOf(scenario, world, only), zero);
        },
        value: ({ world }) => {
          const found = detectionOf(scenario, world, only);
          const { hits, rejections } = detectionRates(found);
          const sides = { hits: [hits], rejections: [rejections], balanced: [hits, rejections] }[
            authored.measure
          ];
          const rates = sides.filter((side) => side !== null);
          if (rates.length === 0) return notApplicable;
          const risks = authored.measure === 'rejections' ? [] : [...found.hits, ...found.misses];
          const decoys =
            authored.measure === 'hits' ? [] : [...found.falseAlarms, ...found.correctRejections];
          const evidence = [...risks, ...decoys].map(
            (id) => world.judged[id]?.seq ?? world.examined[id],
          );
          return outcomeOf(
            rampShare(meanOf(rates), zero, full),
            evidence.filter((seq) => seq !== undefined),
            { lost: flooded },
          );
        },
      };
    };
  },
  prospects: (authored, words, at) => (scenario) => {
    const only = authored.of === undefined ? undefined : [authored.of].flat();
    const things = scenario.things.filter(({ id }) => only === undefined || only.includes(id));
    const flagged = things
      .filter(({ risk }) => risk !== null)
      .map(({ id }) => words.moment({ judged: id, as: 'hazard' }));
    const rejected = things
      .filter(({ decoy }) => decoy !== null)
      .map(({ id }) => words.moment([{ looked: id }, { judged: id, as: 'safe' }]));
    const full = words.percent(authored.full);
    // One side may be perfect and make up for the other.
    const both = flagged.length > 0 && rejected.length > 0;
    const least =
      authored.measure === 'balanced' && both ? fraction(2 * full.n - full.d, full.d) : full;
    const alarms = things
      .filter(({ decoy }) => decoy !== null)
      .map(({ id }) => words.moment({ judged: id, as: 'hazard' }));
    const sides = { hits: [flagged], rejections: [rejected], balanced: [flagged, rejected] };
    return {
      full: allOf(
        sides[authored.measure].map((moments) => ({
          asks: 'some',
          atLeast: leastOf(moments.length, least),
          of: linesOf(moments, at, null),
          at,
        })),
        at,
      ),
      mistakes:
        authored.measure === 'hits' || alarms.length === 0
          ? []
          : [{ asks: 'some', atLeast: 1, of: linesOf(alarms, at, null), at }],
    };
  },
});
