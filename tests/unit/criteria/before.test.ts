import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { said, entered } = facts;
describe('before', () => {
  const body = {
    before: { first: [{ said: 'greet' }, { said: 'ask-leave' }], then: { entered: ['bedroom'] } },
  };

  it('is met when every first came before the then', () => {
    const trace = factTrace([1, said('greet')], [2, said('ask-leave')], [3, entered('bedroom')]);
    expect(outcomeAfter(body, trace)).toEqual(share(1, 1, [0, 1]));
  });
  it('is partly done while firsts are missing and the then has not come', () => {
    expect(outcomeAfter(body, factTrace([1, said('greet')]))).toEqual(share(1, 2, [0]));
  });
  it('is lost with the then as evidence, whatever is done later', () => {
    const trace = factTrace(
      [1, said('greet')],
      [2, entered('bedroom')],
      [3, said('ask-leave')],
      [4, said('greet')],
    );
    expect(outcomeAfter(body, trace)).toEqual(share(0, 1, [0, 1], { lost: true }));
  });
  it('pays nothing for leaving both undone', () => {
    expect(outcomeAfter(body, [])).toEqual(share(0, 1, []));
  });
});
