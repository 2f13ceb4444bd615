import type { PlayMeta } from '../../src/core/recording/playInputs';

/** Recordings of the bench are thrown away, so they all have the same name. */
export const benchMeta: PlayMeta = {
  id: '5b0e4a52-8f0e-4f6c-9d0b-2a7c6b1d3e90',
  engine: 'bench',
  startedAt: '2026-11-24T08:30:00.000Z',
  locale: 'fr',
};
