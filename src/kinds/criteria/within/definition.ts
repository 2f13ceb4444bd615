import { z } from 'zod';
import { fraction, type Fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { block } from '../../../core/scenario/block';
import { meanOf } from '../../../core/rubric/meanOf';
import { notApplicable } from '../../../core/rubric/notApplicable';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { matches } from '../../../core/rules/matches';
import { durationTicks } from '../../../core/scenario/durationTicks';
import { durationSchema } from '../../../core/scenario/durationSchema';
import { momentsSchema } from '../../../core/scenario/momentSchema';

type Occurrence = {
  readonly tick: number;
  readonly seq: number;
  answer: { readonly share: Fraction; readonly seq: number } | null;
};

/** A time that is not one has its own message. */
const ticksIn = (written: string): number => durationTicks(written) ?? Number.NaN;

/** All of it up to `full` ticks, in a straight line to nothing at `zero`. */
const shareAfter = (ticks: number, full: number, zero: number): Fraction => {
  if (ticks <= full) return fraction(1, 1);
  return ticks < zero ? fraction(zero - ticks, zero - full) : fraction(0, 1);
};

/** Answers something in time. An answer earlier than `from` does not count. */
export const within = defineCriterion({
  kind: 'within',
  schema: block({
    after: momentsSchema,
    does: momentsSchema,
    from: durationSchema.optional(),
    full: durationSchema,
    zero: durationSchema.optional(),
    counting: z.enum(['first', 'every']).optional(),
  })
    .refine(
      ({ full, zero }) => zero === undefined || !(ticksIn(zero) < ticksIn(full)),
      '`zero` comes before `full`: the points run out later than they are full. Swap the two.',
    )
    .refine(
      ({ from, full }) => from === undefined || !(ticksIn(from) > ticksIn(full)),
      '`from` comes after `full`: no answer could earn full marks. Make `full` later.',
    ),
  example: {
    after: { became: { 'co-alarm.status': 'raised' } },
    does: { did: 'open', to: 'window' },
    full: '20s',
    zero: '1min',
  },
  compile: (authored, words) => {
    const after = words.moment(authored.after);
    const response = words.moment(authored.does);
    const fromTicks = authored.from === undefined ? 0 : words.ticks(authored.from);
    const fullTicks = words.ticks(authored.full);
    const zeroTicks = authored.zero === undefined ? fullTicks : words.ticks(authored.zero);
    return () => {
      const occurrences: Occurrence[] = [];
      let waiting = 0;
      return {
        on: (fact, before) => {
          if (waiting > 0 && matches(response, fact, before)) {
            for (const one of occurrences) {
              if (one.answer !== null || fact.tick - one.tick < fromTicks) continue;
              one.answer = {
                share: shareAfter(fact.tick - one.tick, fullTicks, zeroTicks),
                seq: fact.seq,
              };
              waiting -= 1;
            }
          }
          if (occurrences.length > 0 && authored.counting !== 'every') return;
          if (!matches(after, fact, before)) return;
          occurrences.push({ tick: fact.tick, seq: fact.seq, answer: null });
          waiting += 1;
        },
        value: () =>
          occurrences.length === 0
            ? notApplicable
            : outcomeOf(
                meanOf(occurrences.map((one) => one.answer?.share ?? fraction(0, 1))),
                occurrences.flatMap((one) =>
                  one.answer === null ? [one.seq] : [one.seq, one.answer.seq],
                ),
              ),
      };
    };
  },
  prospects: (authored, words, at) => () => ({
    full: allOf(
      [
        { asks: 'moment', moment: words.moment(authored.after), at: [...at, 'after'] },
        { asks: 'moment', moment: words.moment(authored.does), at: [...at, 'does'] },
      ],
      at,
    ),
    mistakes: [],
  }),
});
