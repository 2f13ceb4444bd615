import { z } from 'zod';
import { manifestSchema } from '../apartment/manifest';
import type { Registry } from '../registry/registry';
import { rubricSchema } from './rubricSchema';
import { scenarioSchema } from './scenarioSchema';
import { textsSchema } from './textsSchema';
import { walkthroughSchema } from './walkthroughSchema';

export type JsonSchemas = Readonly<
  Record<
    'scenario' | 'rubric' | 'walkthrough' | 'texts' | 'apartment',
    Readonly<Record<string, unknown>>
  >
>;

const exported = (schema: z.ZodType): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
});

/** JSON Schemas for an author's editor. They know shapes and words; only `check` knows ids. */
export const jsonSchemas = (registry: Registry): JsonSchemas => ({
  scenario: exported(scenarioSchema),
  rubric: exported(rubricSchema(registry)),
  walkthrough: exported(walkthroughSchema),
  texts: exported(textsSchema),
  apartment: exported(manifestSchema),
});
