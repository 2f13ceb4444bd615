import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { said, looked, did } = facts;
describe('order', () => {
  const steps = [{ said: 'greet' }, { looked: 'rug' }, { did: 'tape', to: 'rug' }];

  it('is met in order, whatever stands between', () => {
    const trace = factTrace(
      [1, said('greet')],
      [2, looked('mat')],
      [3, looked('rug')],
      [4, did('tape', 'rug')],
    );
    expect(outcomeAfter({ order: { steps } }, trace)).toEqual(share(1, 1, [0, 2, 3]));
  });
  it('counts the longest run in order', () => {
    const trace = factTrace([1, did('tape', 'rug')], [2, said('greet')], [3, looked('rug')]);
    expect(outcomeAfter({ order: { steps } }, trace)).toEqual(share(2, 3, [1, 2]));
  });
  it('lets a step be missing in the middle', () => {
    const trace = factTrace([1, said('greet')], [2, did('tape', 'rug')]);
    expect(outcomeAfter({ order: { steps } }, trace)).toEqual(share(2, 3, [0, 1]));
  });
  it('does not take one fact for two steps', () => {
    const twice = [{ said: 'any' }, { said: 'greet' }];
    expect(outcomeAfter({ order: { steps: twice } }, factTrace([1, said('greet')]))).toEqual(
      share(1, 2, [0]),
    );
  });
  it('strict: is lost by a step before its predecessor', () => {
    const trace = factTrace(
      [1, looked('rug')],
      [2, said('greet')],
      [3, looked('rug')],
      [4, did('tape', 'rug')],
    );
    const outcome = outcomeAfter({ order: { steps, strict: true } }, trace);
    expect(outcome).toEqual(share(0, 1, [0, 1, 2, 3], { lost: true }));
  });
});
