import type { Recording } from '../core/recording/recording';

/** Scenario and time of a visit, for file names that sort. */
export const fileStem = ({ scenario, startedAt }: Recording): string =>
  `${scenario.id}-${startedAt.slice(0, 16).replaceAll(':', '').replace('T', '-')}`;
