import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { said, looked, did } = facts;
describe('parts', () => {
  const body = {
    parts: [
      { does: { said: 'greet' } },
      { never: { does: { did: 'tape', to: 'rug' }, occasion: { looked: 'rug' } } },
    ],
  };

  it('is the mean of the parts that apply', () => {
    expect(outcomeAfter(body, factTrace([1, said('greet')]))).toEqual(share(1, 1, [0]));
    expect(outcomeAfter(body, factTrace([1, looked('rug')]))).toEqual(share(1, 2, [0]));
  });
  it('does not apply when no part does', () => {
    const none = { parts: [body.parts[1], body.parts[1]] };
    expect(outcomeAfter(none, []).notApplicable).toBe(true);
  });
  it('is flagged as lost by any part, with the union of the evidence', () => {
    const trace = factTrace([1, looked('rug')], [2, did('tape', 'rug')], [3, said('greet')]);
    expect(outcomeAfter(body, trace)).toEqual(share(1, 2, [1, 2], { lost: true }));
  });
  it('awaits a part that awaits', () => {
    const rated = {
      parts: [{ does: { said: 'greet' } }, { rated: { by: 'trainer', levels: { 4: 'good' } } }],
    };
    expect(outcomeAfter(rated, factTrace([1, said('greet')])).awaiting).toBe(true);
  });
});
