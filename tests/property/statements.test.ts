import { describe, expect } from 'vitest';
import { test } from '@fast-check/vitest';
import { anyTrace } from '../support/anyTrace';
import { everyKind } from '../support/everyKind';
import { tellVisit } from '../support/tellVisit';
import { xapiProblems } from '../support/xapiProblems';

describe('the statements of any visit', () => {
  test.prop([anyTrace], { numRuns: 60 })(
    'are valid, few, in order, each with its own id, and cite only one another',
    (trace) => {
      const statements = tellVisit(everyKind, trace);
      expect(statements.length).toBeLessThanOrEqual(60);
      expect(statements.flatMap(xapiProblems)).toEqual([]);
      const ids = statements.map((statement) => statement.id);
      expect(new Set(ids).size).toBe(ids.length);
      const times = statements.map((statement) => statement.timestamp);
      expect(times).toEqual(times.toSorted());
      const evidence = statements.flatMap((one) => {
        const told = one.result?.extensions?.['https://w3id.org/foyer/xapi/extensions/evidence'];
        return Array.isArray(told) ? told : [];
      });
      expect(evidence.every((id) => ids.includes(String(id)))).toBe(true);
    },
  );
});
