import { z } from 'zod';
import { conditionSchema } from './conditionSchema';
import { durationSchema } from './durationSchema';
import { markSchema } from './markSchema';
import { oneOrMany } from './oneOrMany';
import { oneVerb } from './oneVerb';
import {
  actorRef,
  contactRef,
  destinationRef,
  entityRef,
  givenMarkRef,
  hearerRef,
  placeRef,
  stateRef,
} from './refs';
import { scalarSchema } from './scalarSchema';
import { textSchema } from './textSchema';

const EFFECT_VERBS = [
  'say', 'set', 'add', 'vary', 'put', 'walk', 'give', 'withdraw', 'ring', 'begin', 'teach',
] as const; // prettier-ignore

/** The word that must come along with a verb, and may come along with no other. */
const COMPANIONS = { line: 'say', to: 'walk', over: 'vary' } as const;

/** What a rule or an answer makes happen: one verb as an order. */
export const effectSchema = oneVerb('An effect', EFFECT_VERBS, {
  say: hearerRef.optional(),
  line: textSchema.optional(),
  set: z.record(stateRef, scalarSchema).optional(),
  add: z.record(stateRef, z.int()).optional(),
  vary: z.record(stateRef, z.int()).optional(),
  over: durationSchema.optional(),
  put: z.record(entityRef, destinationRef).optional(),
  walk: actorRef.optional(),
  to: placeRef.optional(),
  give: oneOrMany(markSchema).optional(),
  withdraw: oneOrMany(givenMarkRef).optional(),
  ring: contactRef.optional(),
  begin: z.enum(['afterwards', 'debrief']).optional(),
  teach: textSchema.optional(),
  if: conditionSchema.optional(),
}).check((context) => {
  for (const [companion, verb] of Object.entries(COMPANIONS)) {
    const value: Readonly<Record<string, unknown>> = context.value;
    const has = value[companion] !== undefined;
    const needs = value[verb] !== undefined;
    if (has === needs) continue;
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: has ? [companion] : [verb],
      message: has
        ? `\`${companion}\` belongs to \`${verb}\`; this effect has no \`${verb}\`.`
        : `\`${verb}\` needs \`${companion}:\` beside it.`,
    });
  }
});

export type AuthoredEffect = z.infer<typeof effectSchema>;
