import { z } from 'zod';
import { lightStateSchema } from '../apartment/lightStateSchema';
import { LOCALES } from '../kernel/texts';
import { block } from './block';
import { conditionSchema } from './conditionSchema';
import { dateSchema } from './dateSchema';
import { durationSchema } from './durationSchema';
import { effectSchema } from './effectSchema';
import { idSchema } from './idSchema';
import { markSchema } from './markSchema';
import { momentsSchema } from './momentSchema';
import { oneOrMany } from './oneOrMany';
import {
  apartmentRef,
  areaRef,
  contactRef,
  destinationRef,
  eachChoiceRef,
  entityRef,
  fixRef,
  formRef,
  givenMarkRef,
  hearerRef,
  inMoment,
  kindRef,
  neededMarkRef,
  nightRef,
  normsRef,
  personRef,
  personaRef,
  placeRef,
  reasonRef,
  thingRef,
  zoneRef,
} from './refs';
import { scalarSchema } from './scalarSchema';
import { textSchema } from './textSchema';

const clockSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time of day is written in quotes, like '03:09'.");

const statesSchema = z.record(z.string(), scalarSchema);
const measuresSchema = z.record(z.string(), z.number());
const marks = oneOrMany(markSchema).optional();

export const languageSchema = z.enum(LOCALES);

/** What makes a thing a risk for this resident. */
const riskSchema = block({
  because: oneOrMany(reasonRef),
  fixes: oneOrMany(fixRef),
  consent: z.boolean().optional(),
});

/** Who agreed to a device, who sees what it tells, until when, and the act with which she switches it off herself. */
const agreementSchema = block({
  by: hearerRef,
  seenBy: oneOrMany(hearerRef),
  until: dateSchema,
  off: inMoment.verb,
});

export const thingSchema = block({
  id: idSchema,
  /** For which residents it is there; nothing else is known before the visit begins. */
  if: conditionSchema.optional(),
  is: kindRef,
  at: placeRef,
  name: textSchema.optional(),
  state: statesSchema.optional(),
  measures: measuresSchema.optional(),
  risk: riskSchema.optional(),
  decoy: textSchema.optional(),
  pages: z.array(textSchema).optional(),
  needs: oneOrMany(neededMarkRef).optional(),
  /** Of a device: the thing it belongs to, the floor it watches, who wears it, when it was last heard. */
  of: thingRef.optional(),
  zone: areaRef.optional(),
  wornBy: personRef.optional(),
  lastSeen: clockSchema.optional(),
  agreement: agreementSchema.optional(),
});

/** What is measured on whoever lives there, the same for all or for each: `for: {…}`. */
const personMeasuresSchema = z.union([
  measuresSchema,
  block({ for: z.record(eachChoiceRef, measuresSchema) }),
]);

export const personSchema = block({
  id: idSchema,
  /** Several: the trainee chooses who lives here. */
  persona: oneOrMany(personaRef),
  /** `away`: she comes later, when something puts her somewhere. */
  at: destinationRef,
  state: statesSchema.optional(),
  measures: personMeasuresSchema.optional(),
});

const contactSchema = block({
  id: idSchema,
  name: textSchema,
  answers: z.union([z.boolean(), durationSchema]).optional(),
  line: textSchema.optional(),
  form: formRef.optional(),
});

const answerSchema = block({
  if: conditionSchema.optional(),
  line: textSchema,
  gives: marks,
  refuses: marks,
  do: z.array(effectSchema).min(1).optional(),
});

export const topicSchema = block({
  id: idSchema,
  to: oneOrMany(hearerRef),
  group: z.string().optional(),
  about: entityRef.optional(),
  ask: textSchema,
  answer: z.union([textSchema, z.array(answerSchema).min(1)]),
  if: conditionSchema.optional(),
  again: z.boolean().optional(),
  reach: z.enum(['room', 'flat']).optional(),
  gives: marks,
  refuses: marks,
  do: z.array(effectSchema).min(1).optional(),
});

const optionsSchema = z
  .union([z.enum(['things', 'contacts']), z.record(idSchema, textSchema)])
  .optional();

const columnSchema = block({
  id: idSchema,
  ask: textSchema,
  type: z.enum(['choice', 'number', 'text', 'time']),
  options: optionsSchema,
});

export const fieldSchema = block({
  id: idSchema,
  ask: textSchema,
  type: z.enum(['choice', 'pick', 'number', 'rank', 'text', 'time', 'rows']),
  options: optionsSchema,
  unit: z.string().optional(),
  columns: z.array(columnSchema).min(1).optional(),
});

export const formSchema = block({
  id: idSchema,
  title: textSchema,
  spoken: z.boolean().optional(),
  fields: z.array(fieldSchema).min(1),
});

export const ruleSchema = block({
  id: idSchema,
  when: momentsSchema.optional(),
  at: durationSchema.optional(),
  if: conditionSchema.optional(),
  wait: durationSchema.optional(),
  unless: conditionSchema.optional(),
  repeats: z.boolean().optional(),
  do: z.array(effectSchema).min(1),
}).refine(
  (rule) => (rule.when === undefined) !== (rule.at === undefined),
  'A rule starts either `when:` something happens or `at:` a time; give one of the two.',
);

/** What the home does by itself, through its hub. */
export const automationSchema = block({
  id: idSchema,
  name: textSchema,
  enabled: z.enum(['on', 'off']).optional(),
  when: momentsSchema,
  if: conditionSchema.optional(),
  wait: durationSchema.optional(),
  do: z.array(effectSchema).min(1),
});

const alarmTimesSchema = block({
  centre: durationSchema.optional(),
  voice: durationSchema.optional(),
  answer: durationSchema.optional(),
  contact: durationSchema.optional(),
});

/** Who is told of an alarm, one after the other, until somebody takes it over. */
export const alarmSchema = block({
  id: idSchema,
  alert: thingRef,
  when: momentsSchema,
  base: thingRef,
  centre: contactRef,
  contacts: oneOrMany(contactRef).optional(),
  emergency: contactRef,
  voice: textSchema,
  answer: block({ who: personRef, if: conditionSchema.optional(), line: textSchema }).optional(),
  times: alarmTimesSchema.optional(),
  source: z.string(),
  status: z.enum(['author-set', 'read']),
});

export const drawSchema = block({
  id: idSchema,
  options: z
    .record(
      idSchema,
      block({
        chance: z.int().min(1).max(1000).optional(),
        with: z
          .record(
            entityRef,
            block({
              state: statesSchema.optional(),
              measures: measuresSchema.optional(),
              at: placeRef.optional(),
            }),
          )
          .optional(),
      }),
    )
    .refine(
      (options) => Object.keys(options).length > 0,
      'A draw needs at least one option, like calm: {chance: 2}.',
    ),
});

const reviewSchema = block({
  status: z.enum(['draft', 'signed']),
  by: z.string().optional(),
  date: dateSchema.optional(),
}).refine(
  (review) => review.status === 'draft' || (review.by !== undefined && review.date !== undefined),
  'A signed review names who signed (`by`) and when (`date`).',
);

/** Whose night follows the visit, from which bed to which toilet, and by which rules. */
const nightSchema = block({ who: personRef, bed: placeRef, toilet: placeRef, rules: nightRef });

/** scenario.yaml as an author writes it. */
export const scenarioSchema = block({
  format: z.literal('foyer-scenario/1'),
  id: idSchema,
  review: reviewSchema,
  language: languageSchema,
  title: textSchema,
  objectives: z.array(textSchema).optional(),
  minutes: z.number().min(1).max(60),
  clock: clockSchema.optional(),
  apartment: apartmentRef,
  light: lightStateSchema,
  norms: normsRef,
  trainee: placeRef,
  private: z.record(zoneRef, givenMarkRef).optional(),
  people: z.array(personSchema).min(1),
  contacts: z.array(contactSchema).optional(),
  briefing: textSchema,
  draws: z.array(drawSchema).optional(),
  things: z.array(thingSchema).optional(),
  topics: z.array(topicSchema).optional(),
  forms: z.array(formSchema).optional(),
  automations: z.array(automationSchema).optional(),
  alarms: z.array(alarmSchema).optional(),
  rules: z.array(ruleSchema).optional(),
  night: nightSchema.optional(),
  debrief: z.array(textSchema).optional(),
});

export type AuthoredScenario = z.infer<typeof scenarioSchema>;
