import type { Recording } from '../../src/core/recording/recording';
import type { Fact } from '../../src/core/sim/fact';

/** A recording of the small flat that holds these facts and nothing to re-run. */
export const recordingOf = (facts: readonly Fact[], more: Partial<Recording> = {}): Recording => ({
  format: 'foyer-recording/1',
  id: '7d0c2f4e-2f0b-4c8e-9a55-0d3a6b1c9e21',
  engine: 'test-build',
  scenario: { id: 'rubric-flat', hash: 'scenario-hash' },
  seed: 1,
  draws: {},
  startedAt: '2026-11-24T08:30:00.000Z',
  locale: 'fr',
  lastTick: facts.at(-1)?.tick ?? 0,
  inputs: [],
  facts,
  hashes: [],
  ratings: [],
  ...more,
});
