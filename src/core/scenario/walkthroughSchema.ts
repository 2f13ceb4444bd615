import { z } from 'zod';
import { block } from './block';
import { idSchema } from './idSchema';
import { momentsSchema } from './momentSchema';
import { percentSchema } from './percentSchema';
import { choiceRef, criterionRef } from './refs';

const share = z.union([percentSchema, z.number().min(0).max(1)]);

/** walkthroughs/<id>.yaml: one play of the scenario, line by line, with what must come of it. */
export const walkthroughSchema = block({
  format: z.literal('foyer-walkthrough/1'),
  scenario: idSchema,
  shows: z.string().min(1),
  /** Who lives here; the first that the scenario offers, unless named. */
  persona: choiceRef.optional(),
  draws: z.record(z.string(), z.string()).optional(),
  seed: z.int().min(0).max(0xffffffff).optional(),
  does: z
    .array(z.string({ error: 'Write a line as "m:ss verb what", like 0:30 say introduce.' }))
    .min(1),
  ratings: z.record(criterionRef, z.int().min(0)).optional(),
  expects: block({
    score: block({ atLeast: share.optional(), atMost: share.optional() }),
    critical: z.union([z.literal('none'), criterionRef, z.array(criterionRef)]),
    met: z.array(criterionRef).optional(),
    notMet: z.array(criterionRef).optional(),
    happens: momentsSchema.optional(),
  }),
});

export type AuthoredWalkthrough = z.infer<typeof walkthroughSchema>;
