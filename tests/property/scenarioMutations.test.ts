import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { goodFiles, smallLibrary } from '../support/scenarioFiles';
import { goodFilesOf } from '../support/goodFilesOf';
import { mutationTrial } from '../support/mutationTrial';
import { shippedFiles } from '../support/shippedFiles';

const seed = fc.nat({ max: 0xffffffff });

// The bench makes ten thousand of them; what it found has its own tests in scenarioFinds.test.ts.
describe('a file made worse, by a slip or with intent, never crashes and is refused with a place', () => {
  const small = goodFilesOf({ ...smallLibrary, id: 'small-visit', files: goodFiles });

  test.prop([seed], { numRuns: 120 })(
    'the small scenario',
    (one) => {
      expect(mutationTrial(small, one).faults).toEqual([]);
    },
    60_000,
  );

  test.prop([seed], { numRuns: 12 })(
    'what ships',
    (one) => {
      expect(mutationTrial(shippedFiles, one).faults).toEqual([]);
    },
    60_000,
  );
});
