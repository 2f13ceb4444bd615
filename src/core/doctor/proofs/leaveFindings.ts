import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Proof } from './proof';
import { comes } from './reach/comes';

/** Leave that somebody would give, had the trainee a way to get there; without it, every visit to the room is a mistake. */
export const leaveFindings = ({ scenario, sources, reach }: Proof): readonly Finding[] =>
  Object.entries(scenario.private).flatMap(([room, mark]): Finding[] => {
    if (comes(reach.moment({ verb: 'given', ids: [mark] }, []))) return [];
    const found = { severity: 'error', code: 'leave-never', values: { room, mark } } as const;
    return [findingAt(sources.scenario, ['private', room], found)];
  });
