import type { DoctorInput } from './doctorInput';
import type { Finding } from './finding';
import { findingAt } from './findingAt';

/** Criteria that do not say where they come from. */
export const sourceFindings = ({ rubric, sources }: DoctorInput): readonly Finding[] =>
  rubric.criteria.flatMap(({ id, source }, index) => {
    if (source !== null) return [];
    const values = { criterion: id };
    const found = { severity: 'warning', code: 'criterion-sourceless', values } as const;
    return [findingAt(sources.rubric, ['criteria', index, 'id'], found, 'key')];
  });
