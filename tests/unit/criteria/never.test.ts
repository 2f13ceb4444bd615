import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { looked, did, became, given } = facts;
const without = { lacking: ['consent/rug'] };

describe('never', () => {
  const body = {
    never: { does: { did: 'any', lacking: 'consent/any' }, occasion: { given: 'consent/rug' } },
  };

  it('does not apply without an occasion: idling is not paid', () => {
    expect(outcomeAfter(body, factTrace([1, looked('rug')])).notApplicable).toBe(true);
  });
  it('is met when the occasion came and it was not done', () => {
    expect(
      outcomeAfter(body, factTrace([1, given('consent/rug')], [2, did('tape', 'rug')])),
    ).toEqual(share(1, 1, [0]));
  });
  it('is lost by doing it, with an occasion or without', () => {
    const outcome = share(0, 1, [0], { lost: true });
    expect(outcomeAfter(body, factTrace([1, did('tape', 'rug', without)]))).toEqual(outcome);
    expect(
      outcomeAfter(body, factTrace([1, did('tape', 'rug', without)], [2, given('consent/rug')])),
    ).toEqual(outcome);
  });
  it('tolerates `times`', () => {
    const twice = { never: { ...body.never, times: 1 } };
    const once = factTrace([1, given('consent/rug')], [2, did('tape', 'rug', without)]);
    expect(outcomeAfter(twice, once)).toEqual(share(1, 1, [0, 1]));
  });
  it('excuses by `unless`, looked at just before the act', () => {
    const excused = { never: { ...body.never, unless: { is: { 'lamp.power': 'on' } } } };
    const trace = factTrace(
      [1, given('consent/rug')],
      [2, became('lamp', 'power', 'off', 'on')],
      [3, did('tape', 'rug', without)],
    );
    expect(outcomeAfter(excused, trace)).toEqual(share(1, 1, [0]));
  });
});
