import { fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { block } from '../../../core/scenario/block';
import { notApplicable } from '../../../core/rubric/notApplicable';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { rampShare } from '../../../core/rubric/rampShare';
import { risingRamp } from '../../../core/scenario/risingRamp';
import { heldTicks } from '../../../core/rules/heldTicks';
import { holds } from '../../../core/rules/holds';
import { matches } from '../../../core/rules/matches';
import { conditionSchema } from '../../../core/scenario/conditionSchema';
import { momentsSchema } from '../../../core/scenario/momentSchema';
import { percentSchema } from '../../../core/scenario/percentSchema';
import type { Fact } from '../../../core/sim/fact';

type Watch = {
  readonly startSeq: number;
  lastTick: number;
  lastSeq: number;
  kept: number;
  total: number;
  held: boolean;
  ended: boolean;
};

const endsPhase = (fact: Fact) => fact.type === 'phase/began' && fact.phase !== 'visit';

/**
 * Keeps something so for most of the time, from `from` until `to` or the end of the phase. What is so changes only
 * with a fact, or along a ramp between two facts, so looking back at each fact measures the time exactly.
 */
export const keeps = defineCriterion({
  kind: 'keeps',
  sees: 'all-after-first',
  schema: block({
    that: conditionSchema,
    from: momentsSchema,
    to: momentsSchema.optional(),
    full: percentSchema,
    zero: percentSchema,
  }).refine(...risingRamp),
  example: { that: { in: { trainee: 'hall' } }, from: { said: 'greet' }, full: '95%', zero: '70%' },
  compile: (authored, words) => {
    const that = words.condition(authored.that);
    const from = words.moment(authored.from);
    const to = authored.to === undefined ? null : words.moment(authored.to);
    const full = words.percent(authored.full);
    const zero = words.percent(authored.zero);
    return () => {
      let watch: Watch | null = null;
      const breaks: number[] = [];
      /** The fact that ended it is the one folded last before it was seen to be over. */
      const look = (now: Watch, held: boolean) => {
        if (!held && now.held) breaks.push(now.lastSeq);
        now.held = held;
      };
      return {
        on: (fact, before) => {
          if (watch === null) {
            if (!matches(from, fact, before)) return;
            watch = {
              startSeq: fact.seq,
              lastTick: fact.tick,
              lastSeq: fact.seq,
              kept: 0,
              total: 0,
              held: true,
              ended: false,
            };
            return;
          }
          if (watch.ended) return;
          const ticks = fact.tick - watch.lastTick;
          const kept = heldTicks(that, before, watch.lastTick, fact.tick);
          look(watch, ticks === 0 ? holds(that, before) : kept === ticks);
          watch.total += ticks;
          watch.kept += kept;
          watch.lastTick = fact.tick;
          watch.lastSeq = fact.seq;
          watch.ended = endsPhase(fact) || (to !== null && matches(to, fact, before));
        },
        value: (now) => {
          if (watch === null) return notApplicable;
          const held = watch.ended ? watch.held : holds(that, now);
          const rate =
            watch.total === 0 ? fraction(held ? 1 : 0, 1) : fraction(watch.kept, watch.total);
          const last = !held && watch.held ? [watch.lastSeq] : [];
          return outcomeOf(rampShare(rate, zero, full), [watch.startSeq, ...breaks, ...last]);
        },
      };
    };
  },
  prospects: (authored, words, at) => () => ({
    full: allOf(
      [
        { asks: 'moment', moment: words.moment(authored.from), at: [...at, 'from'] },
        ...(words.percent(authored.full).n === 0
          ? []
          : [
              {
                asks: 'condition',
                condition: words.condition(authored.that),
                at: [...at, 'that'],
              } as const,
            ]),
      ],
      at,
    ),
    mistakes: [],
  }),
});
