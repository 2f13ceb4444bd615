import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { looked, judged } = facts;
const body = (measure: string, more = {}) => ({
  detects: { measure, full: '100%', zero: '0%', ...more },
});

describe('detects', () => {
  it('hits: the share of risks whose latest judgement is hazard', () => {
    const trace = factTrace(
      [1, judged('rug', 'hazard')],
      [2, judged('lamp', 'hazard')],
      [3, judged('lamp', 'safe')],
    );
    expect(outcomeAfter(body('hits'), trace)).toEqual(share(1, 2, [0, 2]));
  });
  it('rejections: a decoy counts once it was looked at or judged safe', () => {
    expect(outcomeAfter(body('rejections'), [])).toEqual(share(0, 1, []));
    expect(outcomeAfter(body('rejections'), factTrace([1, looked('mat')]))).toEqual(
      share(1, 2, [0]),
    );
    const both = factTrace([1, looked('mat')], [2, judged('step', 'safe')]);
    expect(outcomeAfter(body('rejections'), both)).toEqual(share(1, 1, [0, 1]));
  });
  it('rejections: a flagged decoy is a false alarm even after a look', () => {
    const trace = factTrace([1, looked('mat')], [2, judged('mat', 'hazard')]);
    expect(outcomeAfter(body('rejections'), trace)).toEqual(share(0, 1, [1]));
  });
  it('balanced: the mean of both, so that flagging everything earns half', () => {
    const all = factTrace(
      ...['rug', 'lamp', 'mat', 'step'].map((id, i) => [i, judged(id, 'hazard')] as const),
    );
    expect(outcomeAfter(body('balanced'), all)).toEqual(share(1, 2, [0, 1, 2, 3]));
  });
  it('runs in a straight line from zero to full', () => {
    const trace = factTrace([1, judged('rug', 'hazard')]);
    expect(outcomeAfter(body('hits', { full: '90%', zero: '30%' }), trace)).toEqual(
      share(1, 3, [0]),
    );
    expect(outcomeAfter(body('hits', { full: '100%', zero: '50%' }), trace)).toEqual(
      share(0, 1, [0]),
    );
  });
  it('rejections: lost once the visit is over with more false alarms than zero allows, not before', () => {
    const half = body('rejections', { zero: '50%' });
    const over = { type: 'phase/began', phase: 'afterwards', by: 'trainee' } as const;
    const alarms = [
      [1, judged('mat', 'hazard')],
      [2, judged('step', 'hazard')],
    ] as const;
    expect(outcomeAfter(half, factTrace(...alarms)).lost).toBe(false);
    expect(outcomeAfter(half, factTrace(...alarms, [3, over])).lost).toBe(true);
    const straight = { ...over, phase: 'debrief' } as const;
    expect(outcomeAfter(half, factTrace(...alarms, [3, straight])).lost).toBe(true);
    expect(
      outcomeAfter(half, factTrace(...alarms, [3, judged('mat', 'safe')], [4, over])).lost,
    ).toBe(false);
    expect(outcomeAfter(half, factTrace([3, over])).lost).toBe(false);
    expect(outcomeAfter(body('hits', { zero: '50%' }), factTrace(...alarms, [3, over])).lost).toBe(
      false,
    );
  });
  it('looks only at the things of `of`, and does not apply to none', () => {
    const trace = factTrace([1, judged('rug', 'hazard')]);
    expect(outcomeAfter(body('hits', { of: 'rug' }), trace)).toEqual(share(1, 1, [0]));
    expect(outcomeAfter(body('hits', { of: ['mat'] }), trace).notApplicable).toBe(true);
  });
});
