import { z } from 'zod';

/** What is on the server: `scenarios/index.json`, written by the build from the folders it finds. */
export const scenarioIndexSchema = z.object({
  /** scenario id → file names inside its folder */
  scenarios: z.record(z.string(), z.array(z.string())),
  personas: z.array(z.string()),
  norms: z.array(z.string()),
  night: z.array(z.string()),
  fit: z.array(z.string()),
  /** Names of the bodies under models/people. */
  bodies: z.array(z.string()),
});

export type ScenarioIndex = z.infer<typeof scenarioIndexSchema>;
