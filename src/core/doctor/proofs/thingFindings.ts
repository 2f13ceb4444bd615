import type { Finding } from '../finding';
import { findingAt } from './findingAt';
import type { Proof } from './proof';
import { comes } from './reach/comes';

/** Risks and decoys that nobody can ever get to. */
export const thingFindings = ({ scenario, sources, reach }: Proof): readonly Finding[] =>
  scenario.things.flatMap(({ id, risk, decoy, at }, index): Finding[] => {
    if (risk === null && decoy === null) return [];
    if (comes(reach.moment({ verb: 'looked', ids: [id] }, []))) return [];
    const values = { thing: id, place: at };
    const found = { severity: 'warning', code: 'thing-out-of-reach', values } as const;
    return [findingAt(sources.scenario, found, ['things', index, 'at'])];
  });
