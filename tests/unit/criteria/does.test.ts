import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { began, said, looked } = facts;
describe('does', () => {
  const one = { does: { said: 'greet' } };
  const list = { does: [{ said: 'greet' }, { looked: 'rug' }, { looked: 'lamp' }] };

  it('is worth nothing until it is done', () => {
    expect(outcomeAfter(one, factTrace([0, began('visit')]))).toEqual(share(0, 1, []));
  });
  it('is met by the first match, and stays with it', () => {
    const trace = factTrace([1, began('visit')], [2, said('greet')], [3, said('greet')]);
    expect(outcomeAfter(one, trace)).toEqual(share(1, 1, [1]));
  });
  it('counts the lines of a checklist', () => {
    const trace = factTrace([1, looked('lamp')], [2, looked('mat')], [3, said('greet')]);
    expect(outcomeAfter(list, trace)).toEqual(share(2, 3, [0, 2]));
  });
  it('takes `any` as one line', () => {
    const any = { does: { any: [{ said: 'greet' }, { said: 'explain' }] } };
    expect(outcomeAfter(any, factTrace([1, said('explain')]))).toEqual(share(1, 1, [0]));
  });
});
