import { z } from 'zod';
import { scalarSchema } from '../scenario/scalarSchema';
import { PHASES, REFUSALS, type Fact } from './fact';
import { fieldValueSchema } from './fieldValueSchema';
import { intentSchema } from './intentSchema';
import { judgementSchema } from './judgementSchema';
import { verdictSchema } from './verdictSchema';

const id = z.string();
const ids = z.array(z.string()).readonly();
const mm = z.int();
const lyingSchema = z.strictObject({
  xMm: mm,
  yMm: mm,
  headingDeg: z.int().min(0).max(359),
});

const fact = <const T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({
    type: z.literal(type),
    ...shape,
    tick: z.int().nonnegative(),
    seq: z.int().nonnegative(),
  });

/** A fact as it stands in a recording. */
export const factSchema: z.ZodType<Fact> = z.discriminatedUnion('type', [
  fact('phase/began', {
    phase: z.enum(PHASES),
    by: z.enum(['start', 'trainee', 'time', 'script', 'critical']),
    criterion: id.exactOptional(),
  }),
  fact('draw/made', { draw: id, option: id }),
  fact('actor/moved', { who: id, xMm: mm, yMm: mm }),
  fact('actor/left', { who: id, room: id }),
  fact('actor/entered', { who: id, room: id, lacking: ids.exactOptional() }),
  fact('actor/set-out', { who: id, place: id }),
  fact('actor/gave-up', { who: id, place: id }),
  fact('actor/reached', { who: id, place: id }),
  fact('actor/fell', {
    who: id,
    room: id,
    cause: id.exactOptional(),
    factor: id.exactOptional(),
    lies: lyingSchema.exactOptional(),
  }),
  fact('thing/examined', { thing: id }),
  fact('thing/judged', { thing: id, as: judgementSchema, why: ids, fix: id.nullable() }),
  fact('thing/used', {
    verb: id,
    thing: id,
    with: id.exactOptional(),
    lacking: ids.exactOptional(),
  }),
  fact('thing/measured', {
    quantity: id,
    value: z.number(),
    verdict: verdictSchema.nullable(),
    tool: id,
  }),
  fact('state/changed', {
    entity: id,
    key: id,
    from: scalarSchema,
    to: scalarSchema,
    overTicks: z.int().positive().exactOptional(),
    by: z.enum(['trainee', 'rule', 'topic', 'movement', 'device']),
  }),
  fact('topic/said', { topic: id, to: id }),
  fact('line/spoken', {
    who: id,
    line: id,
    answers: id.exactOptional(),
    forTicks: z.int().nonnegative(),
  }),
  fact('line/cut', { who: id, line: id }),
  fact('mark/given', { mark: id }),
  fact('mark/refused', { mark: id }),
  fact('mark/withdrawn', { mark: id }),
  fact('form/filled', { form: id, field: id, value: fieldValueSchema }),
  fact('form/sent', { form: id, to: id.exactOptional() }),
  fact('call/rang', { from: id }),
  fact('call/connected', { to: id, incoming: z.boolean().exactOptional() }),
  fact('call/unanswered', { to: id, incoming: z.boolean().exactOptional() }),
  fact('call/ended', { to: id }),
  fact('rule/ran', { rule: id }),
  fact('intent/refused', { intent: intentSchema, reason: z.enum(REFUSALS) }),
]);
