import { z } from 'zod';
import { PHASES, type Phase } from '../sim/fact';
import type { Scalar } from '../sim/intent';
import { block } from './block';
import type { FactVerb } from './language';
import { oneOrMany } from './oneOrMany';
import { oneVerb } from './oneVerb';
import {
  actorRef,
  choiceRef,
  entityRef,
  givenMarkRef,
  inMoment,
  optionRef,
  quantityRef,
  stateRef,
  zoneRef,
} from './refs';
import { scalarSchema } from './scalarSchema';

type Ids = string | string[] | undefined;
type StateValues =
  Scalar | Scalar[] | { atLeast?: number | undefined; atMost?: number | undefined };
export type AuthoredStates = Record<string, StateValues>;

/** A moment as written: one verb in the past tense, with what narrows it. */
export type AuthoredMoment = { [V in Exclude<FactVerb, 'began'>]?: Ids } & {
  began?: Phase | Phase[] | undefined;
  became?: AuthoredStates | undefined;
  any?: AuthoredMoment[] | undefined;
  who?: Ids;
  to?: Ids;
  with?: Ids;
  as?: Scalar | undefined;
  lacking?: string | undefined;
  answered?: boolean | undefined;
  if?: AuthoredCondition | undefined;
};

/** A condition as written: one verb in the present tense. */
export type AuthoredCondition = {
  has?: Ids;
  is?: AuthoredStates | undefined;
  in?: Record<string, string | string[]> | undefined;
  near?: { who?: string | undefined; to: string; withinCm: number } | undefined;
  drawn?: Ids;
  persona?: Ids;
  phase?: Phase | undefined;
  happened?: AuthoredMoment | AuthoredMoment[] | undefined;
  fits?: Ids;
  all?: AuthoredCondition[] | undefined;
  any?: AuthoredCondition[] | undefined;
  not?: AuthoredCondition | undefined;
};

export const phaseSchema = z.enum(PHASES);

const range = block({ atLeast: z.number().optional(), atMost: z.number().optional() }).refine(
  (bounds) => bounds.atLeast !== undefined || bounds.atMost !== undefined,
  'Give `atLeast`, `atMost` or both.',
);
const statesSchema = z
  .record(stateRef, z.union([scalarSchema, z.array(scalarSchema).min(1), range]))
  .refine(
    (states) => Object.keys(states).length > 0,
    'Name at least one state, like door.leaf: open.',
  );

const ids = <S extends z.ZodType>(schema: S) => oneOrMany(schema).optional();

const MOMENT_VERBS = [
  'said', 'spoke', 'interrupted', 'entered', 'left', 'reached', 'fell', 'looked', 'judged', 'did', 'measured',
  'became', 'given', 'refused', 'filled', 'sent', 'called', 'began', 'ran', 'any',
] as const; // prettier-ignore

/** What happened: a pattern over facts. */
export const momentSchema: z.ZodType<AuthoredMoment> = z.lazy(() =>
  oneVerb('A moment', MOMENT_VERBS, {
    said: ids(inMoment.topic),
    spoke: ids(inMoment.speaker),
    interrupted: ids(inMoment.speaker),
    entered: ids(inMoment.zone),
    left: ids(inMoment.zone),
    reached: ids(inMoment.place),
    fell: ids(inMoment.actor),
    looked: ids(inMoment.entity),
    judged: ids(inMoment.entity),
    did: ids(inMoment.verb),
    measured: ids(inMoment.quantity),
    became: statesSchema.optional(),
    given: ids(inMoment.givenMark),
    refused: ids(inMoment.refusedMark),
    filled: ids(inMoment.field),
    sent: ids(inMoment.form),
    called: ids(inMoment.contact),
    began: ids(phaseSchema),
    ran: ids(inMoment.rule),
    any: z.array(momentSchema).min(1).optional(),
    who: ids(inMoment.actor),
    to: ids(inMoment.hearer),
    with: ids(z.string()),
    as: scalarSchema.optional(),
    lacking: inMoment.lacking.optional(),
    answered: z.boolean().optional(),
    if: conditionSchema.optional(),
  }),
);

/** One moment, or a list of them. */
export const momentsSchema = oneOrMany(momentSchema);

const CONDITION_VERBS = [
  'has', 'is', 'in', 'near', 'drawn', 'persona', 'phase', 'happened', 'fits', 'all', 'any', 'not',
] as const; // prettier-ignore

/** What is so now. */
export const conditionSchema: z.ZodType<AuthoredCondition> = z.lazy(() =>
  oneVerb('A condition', CONDITION_VERBS, {
    has: ids(givenMarkRef),
    is: statesSchema.optional(),
    in: z.record(actorRef, oneOrMany(zoneRef)).optional(),
    near: block({
      who: actorRef.optional(),
      to: entityRef,
      withinCm: z.int().positive(),
    }).optional(),
    drawn: ids(optionRef),
    persona: ids(choiceRef),
    phase: phaseSchema.optional(),
    happened: momentsSchema.optional(),
    fits: ids(quantityRef),
    all: z.array(conditionSchema).min(1).optional(),
    any: z.array(conditionSchema).min(1).optional(),
    not: conditionSchema.optional(),
  }),
);
