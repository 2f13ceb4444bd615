import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { drew, said } = facts;
describe('cases', () => {
  const body = {
    cases: [
      { if: { drawn: 'quiet' }, does: { said: 'greet' } },
      { if: { drawn: 'loud' }, never: { does: { said: 'greet' }, occasion: { looked: 'rug' } } },
    ],
  };

  it('is the first case whose condition holds', () => {
    expect(outcomeAfter(body, factTrace([0, drew('quiet')], [1, said('greet')]))).toEqual(
      share(1, 1, [1]),
    );
    expect(outcomeAfter(body, factTrace([0, drew('loud')], [1, said('greet')]))).toEqual(
      share(0, 1, [1], { lost: true }),
    );
  });
  it('does not apply when no case holds', () => {
    expect(outcomeAfter(body, factTrace([1, said('greet')])).notApplicable).toBe(true);
  });
  it('has watched from the start whichever case it turns out to be', () => {
    expect(outcomeAfter(body, factTrace([0, said('greet')], [1, drew('quiet')]))).toEqual(
      share(1, 1, [0]),
    );
  });
});
