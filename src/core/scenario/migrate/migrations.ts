import type { Migrations } from './migration';

/** Every change of a format so far: none, all are at version 1. */
export const MIGRATIONS: Migrations = {
  'foyer-scenario': [],
  'foyer-rubric': [],
  'foyer-walkthrough': [],
  'foyer-texts': [],
  'foyer-norms': [],
  'foyer-persona': [],
};
