import { z } from 'zod';
import { LOCALES } from '../kernel/texts';
import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';
import { factSchema } from '../sim/factSchema';
import { intentSchema } from '../sim/intentSchema';
import { firstTooMany } from './firstTooMany';
import type { Recording } from './recording';

/** Far more than an hour of visit holds. A file beyond that is broken or made to keep the reader busy. */
const MOST_FACTS = 50_000;
const MOST_INPUTS = 50_000;
const MOST_HASHES = 10_000;
const MOST_RATINGS = 1_000;
/** A criterion may look at every tick of a value that changes slowly. */
const LONGEST_TICKS: Tick = 24 * 60 * 60 * TICKS_PER_SECOND;

const atMost = <S extends z.ZodType>(item: S, most: number, what: string) =>
  z.array(item).max(most, `More than ${most} ${what}: no visit has as many, so nothing is read.`);

const tick = z.int().nonnegative();

const shape = z.strictObject({
  format: z.literal('foyer-recording/1'),
  id: z.uuid(),
  engine: z.string(),
  scenario: z.strictObject({ id: z.string(), hash: z.string(), persona: z.string().optional() }),
  seed: z.int(),
  draws: z.record(z.string(), z.string()),
  startedAt: z.iso.datetime(),
  locale: z.enum(LOCALES),
  lastTick: tick.max(LONGEST_TICKS, 'No visit lasts longer than a day, so nothing is read.'),
  inputs: atMost(z.strictObject({ tick, intent: intentSchema }), MOST_INPUTS, 'inputs'),
  facts: atMost(factSchema, MOST_FACTS, 'facts'),
  hashes: atMost(z.tuple([tick, z.string()]), MOST_HASHES, 'hashes'),
  ratings: atMost(
    z.strictObject({
      criterion: z.string(),
      level: z.int().nonnegative(),
      rater: z.enum(['trainer', 'peer', 'self', 'resident']),
    }),
    MOST_RATINGS,
    'ratings',
  ),
});

/** A recording file. Facts are in their order without a gap, since a missing one would change every score unseen. */
export const recordingSchema: z.ZodType<Recording> = shape.check(({ value, issues }) => {
  const flaw = (path: (string | number)[], message: string): void => {
    issues.push({ code: 'custom', input: value, path, message });
  };
  for (const [i, { seq, tick: at }] of value.facts.entries()) {
    if (seq !== i)
      return flaw(
        ['facts', i, 'seq'],
        `Fact ${i} says it is number ${seq}: one is missing, doubled or moved.`,
      );
    if (at < (value.facts[i - 1]?.tick ?? 0))
      return flaw(['facts', i, 'tick'], 'This fact is earlier than the one before it.');
    if (at > value.lastTick)
      return flaw(['facts', i, 'tick'], 'This fact is later than the end of the recording.');
  }
  const tooMany = firstTooMany(value.facts);
  if (tooMany >= 0)
    return flaw(
      ['facts', tooMany],
      'The facts speak of more different things than any scenario has, so nothing is read.',
    );
  for (const [i, input] of value.inputs.entries()) {
    if (input.tick < (value.inputs[i - 1]?.tick ?? 0))
      return flaw(['inputs', i, 'tick'], 'This input is earlier than the one before it.');
  }
});
