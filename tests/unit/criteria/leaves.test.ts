import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { began, became } = facts;
describe('leaves', () => {
  const body = { leaves: [{ is: { 'lamp.power': 'on' } }, { is: { 'rug.lies': 'taped' } }] };
  const on = became('lamp', 'power', 'off', 'on');
  const taped = became('rug', 'lies', 'loose', 'taped');

  it('is the share of what is so when the visit ends, with the end as evidence', () => {
    expect(outcomeAfter(body, factTrace([1, on], [2, began('afterwards')]))).toEqual(
      share(1, 2, [1]),
    );
    expect(outcomeAfter(body, factTrace([1, on], [2, taped], [3, began('debrief')]))).toEqual(
      share(1, 1, [2]),
    );
  });
  it('does not look at what comes afterwards', () => {
    expect(outcomeAfter(body, factTrace([1, began('afterwards')], [2, on], [3, taped]))).toEqual(
      share(0, 1, [0]),
    );
  });
  it('tells how things are while the visit goes on', () => {
    expect(outcomeAfter(body, factTrace([1, on]))).toEqual(share(1, 2, []));
  });
});
