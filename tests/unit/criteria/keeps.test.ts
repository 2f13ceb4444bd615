import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { began, said, looked, became } = facts;
describe('keeps', () => {
  const body = {
    keeps: {
      that: { is: { 'lamp.power': 'on' } },
      from: { said: 'greet' },
      full: '95%',
      zero: '75%',
    },
  };
  const on = became('lamp', 'power', 'off', 'on');
  const off = became('lamp', 'power', 'on', 'off');

  it('does not apply before it begins', () => {
    expect(outcomeAfter(body, factTrace([1, on])).notApplicable).toBe(true);
  });
  it('is met when kept throughout', () => {
    expect(
      outcomeAfter(body, factTrace([0, on], [100, said('greet')], [500, began('afterwards')])),
    ).toEqual(share(1, 1, [1]));
  });
  it('measures the share of the time between zero and full, with the breaks', () => {
    // Kept 85 of 100 ticks: half way from 75 % to 95 %.
    const trace = factTrace(
      [0, on],
      [100, said('greet')],
      [185, off],
      [200, began('afterwards')],
      [900, looked('rug')],
    );
    expect(outcomeAfter(body, trace)).toEqual(share(1, 2, [1, 2]));
  });
  it('shows a break as soon as it is there', () => {
    expect(
      outcomeAfter(body, factTrace([0, on], [100, said('greet')], [185, off])).evidence,
    ).toEqual([1, 2]);
  });
  it('stops at `to`', () => {
    const until = { keeps: { ...body.keeps, to: { said: 'sum-up' } } };
    const trace = factTrace(
      [0, on],
      [100, said('greet')],
      [200, said('sum-up')],
      [201, off],
      [900, began('afterwards')],
    );
    expect(outcomeAfter(until, trace)).toEqual(share(1, 1, [1]));
  });
  it('is worth nothing when it was never so', () => {
    expect(outcomeAfter(body, factTrace([100, said('greet')], [500, began('afterwards')]))).toEqual(
      share(0, 1, [0]),
    );
  });
});
